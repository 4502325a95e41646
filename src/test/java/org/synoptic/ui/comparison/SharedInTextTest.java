package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparison;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.story.SharedRun;
import org.synoptic.story.Story;
import org.synoptic.text.Span;

class SharedInTextTest {
    private static final String TEXT = "a b c d e f g h i j";

    /** Runs as "other from-to"; what is told of the article as "from-to others". */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing is shared              |                      |
            one run                        | post 2-7             | 2-7 Post
            runs that overlap are one      | post 2-7; radio 5-11 | 2-11 Post, Radio
            a run within another           | radio 2-11; post 3-5 | 2-11 Radio, Post
            two apart, in the text's order | radio 12-15; post 2-7 | 2-7 Post; 12-15 Radio
            """)
    void whatOfATextOthersPrintToo(String name, String runs, String told) {
        List<Article> articles = Stream.of("own", "post", "radio").map(id -> Article.builder(id).outlet(id.substring(0, 1).toUpperCase() + id.substring(1)).headline("h").text(TEXT).build()).toList();
        List<SharedRun> shared = runs == null ? List.of() : Stream.of(runs.split("; ")).map(run -> new SharedRun(run.split(" ")[0], "own", new Span(0, 3), span(run.split(" ")[1]))).toList();
        Compared compared = new Compared(new Story("s", "s", articles.stream().map(Article::id).toList()), articles.stream().map(article -> new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(), Toll.NONE))).toList(),
                new Comparison(articles.stream().map(Article::id).toList(), List.of(), Toll.NONE, List.of()), shared);
        assertThat(SharedInText.of(compared, articles.getFirst())).extracting(words -> words.span().start() + "-" + words.span().end() + words.says().replaceAll("Word for word in( .*) too", "$1"))
                .isEqualTo(told == null ? List.of() : List.of(told.split("; ")));
    }

    private static Span span(String words) {
        return new Span(Integer.parseInt(words.split("-")[0]), Integer.parseInt(words.split("-")[1]));
    }
}
