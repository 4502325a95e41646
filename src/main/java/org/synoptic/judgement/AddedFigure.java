package org.synoptic.judgement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.article.Article;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.text.Span;

/** A figure that the analyst added: found again by its words, so that it holds when the article changes elsewhere. */
final class AddedFigure {
    private static final Pattern NAME = Pattern.compile("\\+(\\w+) #(\\d+) (.+)", Pattern.DOTALL);

    private AddedFigure() {}

    /** {@code +killed #1 twelve sailors}. */
    static String name(FactKind kind, String words, int number) {
        return "+" + kind.key() + " #" + number + " " + words;
    }

    /** Null if the judgement adds no figure, or its words are no longer there. */
    static Fact of(Article article, Judgement judgement) {
        Matcher name = NAME.matcher(judgement.aspect());
        if (!name.matches()) return null;
        FactKind kind = FactKind.valueOf(name.group(1).toUpperCase(Locale.ROOT));
        Passage passage = passage(article, name.group(3), Integer.parseInt(name.group(2)));
        FactValue value = FigureValue.of(kind, judgement.value());
        if (passage == null || value == null) return null;
        return new Fact(kind, passage, passage, value, kind.isCasualty() ? "people" : "", null, Portion.TOTAL, List.of(), null, null, Claim.OWN);
    }

    private static Passage passage(Article article, String words, int number) {
        int left = number;
        for (Passage.Part part : Passage.Part.values()) {
            String text = part.of(article);
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
                if (--left == 0) return new Passage(part, new Span(at, at + words.length()), words);
        }
        return null;
    }

    /** Which of the places with the same words a passage is, from 1, for {@link #name}. */
    static int number(Article article, Passage passage) {
        int number = 0;
        for (Passage.Part part : Passage.Part.values()) {
            String text = part.of(article);
            for (int at = text.indexOf(passage.words()); at >= 0; at = text.indexOf(passage.words(), at + 1)) {
                number++;
                if (part == passage.part() && at == passage.start()) return number;
            }
        }
        return 1;
    }
}
