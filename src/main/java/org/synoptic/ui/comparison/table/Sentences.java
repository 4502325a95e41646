package org.synoptic.ui.comparison.table;

import org.synoptic.article.Article;
import org.synoptic.fact.Passage;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** The sentence around a passage. */
final class Sentences {
    private Sentences() {}

    static String around(Article article, Passage passage) {
        String text = passage.part().of(article);
        int start = text.lastIndexOf('\n', Math.max(0, passage.start() - 1)) + 1;
        int end = text.indexOf('\n', passage.end());
        AnnotatedText paragraph = AnnotatedText.of(text.substring(start, end < 0 ? text.length() : end));
        int token = paragraph.tokenAt(passage.start() - start);
        if (token >= paragraph.size()) return passage.words();
        Sentence sentence = paragraph.sentences().get(paragraph.sentenceOf(token));
        return paragraph.words(sentence.first(), sentence.end());
    }
}
