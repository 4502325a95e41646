package org.synoptic.fact.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.Token;

/** The word lists, and from them the sort of a token. Safe for many threads. */
final class Words {
    final Lexicon lexicon;
    final WordClass temporal;
    final WordClass weekday;
    final WordClass medium;
    final WordClass title;
    final WordClass particle;
    final WordClass body;
    final WordClass pronounOf;
    final WordClass object;
    final WordClass noSpeaker;
    final WordClass be;
    final WordClass question;
    final WordClass afterthought;
    final WordClass circumstance;
    final WordClass plain;
    final WordClass occasion;
    private final WordClass many;
    private final WordClass notAdverb;
    private final WordClass finite;
    private final WordClass irregular;
    private final WordClass collective;
    private final Map<String, Sort> closed = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();
    private final Map<String, Sort> marks = new HashMap<>(Map.of(",", Sort.COMMA, ".", Sort.STOP, "!", Sort.STOP, "?", Sort.STOP, ":", Sort.COLON,
            ";", Sort.SEMICOLON, "--", Sort.DASH, "(", Sort.OPENING, ")", Sort.CLOSING));
    Words(String language) {
        lexicon = Lexicon.load(Words.class, language + "/words.yaml", language + "/verbs.yaml");
        temporal = lexicon.get("temporal");
        weekday = lexicon.get("weekday");
        medium = lexicon.get("medium");
        title = lexicon.get("title");
        particle = lexicon.get("particle");
        body = lexicon.get("body");
        pronounOf = lexicon.get("pronoun-of");
        object = lexicon.get("object");
        noSpeaker = lexicon.get("no-speaker");
        be = lexicon.get("be");
        question = lexicon.get("question");
        afterthought = lexicon.get("afterthought");
        circumstance = lexicon.get("circumstance");
        plain = lexicon.get("plain");
        occasion = lexicon.get("occasion");
        many = lexicon.get("many");
        notAdverb = lexicon.get("not-adverb");
        finite = lexicon.get("finite");
        irregular = lexicon.get("irregular");
        collective = lexicon.get("collective");
        for (Sort sort : List.of(Sort.AUXILIARY, Sort.DETERMINER, Sort.PRONOUN, Sort.RELATIVE, Sort.PREPOSITION, Sort.LINKER, Sort.CONTRAST, Sort.SUBORDINATOR, Sort.ADVERB))
            for (String word : lexicon.get(sort.name().toLowerCase(Locale.ROOT)).phrases()) closed.putIfAbsent(word, sort);
        for (String verb : List.of("saying", "thinking", "telling", "urging", "intending", "judging")) verbs.addAll(lexicon.get(verb).phrases());
    }

    /**
     * @param before the sort of the token to the left, {@link Sort#STOP} at the start of a sentence
     * @param shouting whether capitals mean nothing here, as in a headline
     */
    Sort sort(Token token, Sort before, boolean shouting) {
        String norm = token.norm();
        return switch (token.kind()) {
            case NUMBER -> Sort.NUMBER;
            case MIXED -> Sort.NAME;
            case MARK -> norm.equals("-") && (token.spaced() || before == Sort.DASH) ? Sort.DASH : marks.getOrDefault(norm, Sort.MARK);
            case WORD -> word(token, norm, before, shouting);
        };
    }

    private Sort word(Token token, String norm, Sort before, boolean shouting) {
        if (norm.equals("that")) return Sort.THAT;
        if (norm.equals("to")) return Sort.TO;
        boolean named = token.capital() && !shouting && before != Sort.STOP && before != Sort.QUOTE && before != Sort.COLON;
        if (norm.equals("'s")) return before == Sort.NAME || before == Sort.NOUN || before == Sort.CLOSING ? Sort.POSSESSIVE : Sort.AUXILIARY;
        if (named && norm.length() > 1) return Sort.NAME;
        Sort known = closed.get(norm);
        if (known != null) return known;
        boolean afterNominal = before == Sort.DETERMINER || before == Sort.POSSESSIVE || before == Sort.PREPOSITION || before == Sort.NUMBER;
        if (norm.endsWith("ing") && norm.length() > 4) return afterNominal && before != Sort.PREPOSITION ? Sort.NOUN : Sort.PARTICIPLE;
        if (isVerb(norm) || norm.endsWith("ed") && norm.length() > 4) return afterNominal ? Sort.NOUN : Sort.VERB;
        if (finite.has(norm) || irregular.has(norm)) return afterNominal ? Sort.NOUN : Sort.VERB;
        if (norm.endsWith("ly") && !notAdverb.has(norm)) return Sort.ADVERB;
        return token.capital() && !shouting ? Sort.NAME : Sort.NOUN;
    }

    boolean past(String norm) {
        return norm.endsWith("ed") || irregular.has(norm);
    }

    /** Whether a verb's form is no past form, so that it may also be a noun: "plan", "reports". */
    boolean canBeNoun(String norm) {
        return !past(norm) && isVerb(norm);
    }

    /** Whether a pronoun takes a verb in -s. */
    boolean singular(String pronoun) {
        return !many.has(pronoun);
    }

    /** Whether a noun takes a verb without -s. */
    boolean plural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") || collective.has(noun);
    }

    private boolean isVerb(String norm) {
        return verbs.contains(norm);
    }
}
