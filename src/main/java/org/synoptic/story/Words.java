package org.synoptic.story;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Span;
import org.synoptic.text.Token;

/** The words of an article's text without its marks, with their places. */
final class Words {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final String id;
    private final List<Token> tokens;

    Words(Article article) {
        this.id = article.id();
        this.tokens = AnnotatedText.of(article.text()).tokens().stream().filter(token -> token.kind() != Token.Kind.MARK).toList();
    }

    String id() {
        return id;
    }

    int size() {
        return tokens.size();
    }

    String at(int word) {
        return tokens.get(word).norm();
    }

    Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** A hash of every {@code length} words in a row, rolling. */
    List<Long> hashes(int length) {
        List<Long> hashes = new ArrayList<>(Math.max(0, size() - length + 1));
        long power = 1;
        for (int i = 1; i < length; i++) power *= BASE;
        long hash = 0;
        for (int i = 0; i < size(); i++) {
            if (i >= length) hash -= power * spread(at(i - length));
            hash = hash * BASE + spread(at(i));
            if (i >= length - 1) hashes.add(hash);
        }
        return hashes;
    }

    private static long spread(String word) {
        long hash = word.hashCode() * BASE;
        return hash ^ hash >>> 29;
    }
}
