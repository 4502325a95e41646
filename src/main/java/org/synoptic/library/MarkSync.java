package org.synoptic.library;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.fact.Report;
import org.synoptic.search.ArticleIndex;
import org.synoptic.search.Marks;

/** Brings the index up to date with what the analyst said: tags, stars, read, notes, corrected figures. */
final class MarkSync {
    /** Gives an article as it is judged now, or null if there is none of that id. */
    @FunctionalInterface
    interface Reports {
        Report of(String article) throws IOException;
    }

    private final ArticleIndex index;
    private final Judgements judgements;
    private final Reports reports;

    MarkSync(ArticleIndex index, Judgements judgements, Reports reports) {
        this.index = index;
        this.judgements = judgements;
        this.reports = reports;
    }

    /** What holds of an article. */
    static Marks of(List<Judgement> judgements) {
        Set<String> tags = new HashSet<>();
        boolean starred = false;
        boolean read = false;
        String note = null;
        for (Judgement judgement : judgements)
            switch (judgement.kind()) {
                case TAG -> tags.add(judgement.aspect());
                case STAR -> starred = true;
                case READ -> read = true;
                case NOTE -> note = judgement.value();
                default -> { }
            }
        return new Marks(tags, starred, read, note);
    }

    /** Shows all that was said since the index last heard of it, also if the program was killed in between. Gives the articles. */
    Set<String> run() throws IOException {
        Set<String> articles = new LinkedHashSet<>();
        long last = index.judged();
        for (List<Judgement> some = judgements.log(last); !some.isEmpty(); some = judgements.log(last)) {
            for (Judgement judgement : some) if (shows(meant(judgement))) articles.add(meant(judgement).subject());
            last = some.getLast().number();
        }
        if (last == index.judged()) return Set.of();
        for (String article : articles) {
            Report report = reports.of(article);
            if (report != null) index.mark(report, of(judgements.of(article)));
        }
        index.judged(last);
        index.commit();
        return articles;
    }

    /** Of an undo the judgement that it takes back. */
    private Judgement meant(Judgement judgement) throws IOException {
        return judgement.kind() == Judgement.Kind.UNDO ? judgements.log(Long.parseLong(judgement.subject()) - 1).getFirst() : judgement;
    }

    private static boolean shows(Judgement judgement) {
        return switch (judgement.kind()) {
            case TAG, STAR, READ, NOTE, FIGURE -> true;
            default -> false;
        };
    }
}
