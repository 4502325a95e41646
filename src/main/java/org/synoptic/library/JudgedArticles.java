package org.synoptic.library;

import java.io.IOException;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.fact.Report;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.judgement.Judging;
import org.synoptic.search.Cursor;
import org.synoptic.search.Marks;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;
import org.synoptic.search.index.IndexedArticles;

/** The articles of a library: as they were read, with what they state under what the analyst said of it, and the stories that they make. For any thread. */
public final class JudgedArticles {
    private final IndexedArticles index;
    private final Judging judging;

    JudgedArticles(IndexedArticles index, Judging judging) {
        this.index = index;
        this.judging = judging;
    }

    /** How many there are. */
    public int size() throws IOException {
        return index.size();
    }

    /** Stories, the one with the newest article first. @param after where the page begins, or null for the first one */
    public StoryPage stories(Cursor after, int size) throws IOException {
        return index.stories(after, size);
    }

    /** Null if there is no such story. */
    public StorySummary story(String id) throws IOException {
        return index.story(id);
    }

    /** As it was read and described, without what it states; null if there is no such article. */
    public Article byId(String id) throws IOException {
        return index.byId(id);
    }

    /** Those of a story by time of publication, as they were read and described. */
    public List<Article> of(String story) throws IOException {
        return index.of(story);
    }

    /** Those with the same headline and text. */
    public List<Article> like(Article article) throws IOException {
        return index.like(article);
    }

    /** What the analyst said of an article and may look for. */
    public Marks marks(String id) {
        return judging.marks(id);
    }

    /** What an article states; null if there is no such article. */
    public Report report(String id) throws IOException {
        Article found = index.byId(id);
        return found == null ? null : judging.report(found);
    }

    /** The reports of a story by time of publication; empty if there is none. */
    public List<Report> reports(String story) throws IOException {
        return index.of(story).parallelStream().map(judging::report).toList();
    }

    /** The report of an article with the names of its figures and what was said of them; null if there is no such article. */
    public JudgedReport judgedReport(String id) throws IOException {
        Article found = index.byId(id);
        return found == null ? null : judging.judged(found);
    }

    /** The same of a story's articles by time of publication; empty if there is none. */
    public List<JudgedReport> judgedReports(String story) throws IOException {
        return judgedReports(index.of(story));
    }

    /** The same of some articles of a story alone, so that they can be shown before the rest is read. */
    public List<JudgedReport> judgedReports(List<Article> articles) {
        return articles.parallelStream().map(judging::judged).toList();
    }
}
