package org.synoptic.fact.quotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.synoptic.fact.quotation.Phrases.Run;

/** Gives each speaker a name: the fullest that the article has for "he", "Mr Lavrov" or "the minister". For one article, in its order. */
final class Speakers {
    private final Wording w;
    private final Mentions mentions;
    /** Where full names are looked for when this part has none: the text, for a headline. */
    private final Mentions elsewhere;
    private final Map<String, String> genders = new HashMap<>();
    private String person;
    private int personAt = -1;
    private String body;

    Speakers(Wording wording, Mentions mentions, Mentions elsewhere) {
        this.w = wording;
        this.mentions = mentions;
        this.elsewhere = elsewhere;
    }

    /** The name, or the words of the source where the article gives no name. */
    String name(Run source) {
        int last = source.end() - 1;
        String pronoun = w.norm(last);
        if (source.first() == last) {
            switch (pronoun) {
                case "he", "she" -> {
                    return pronoun(pronoun, source.first());
                }
                case "it" -> {
                    return body != null ? body : words(source);
                }
                case "who", "which", "that" -> {
                    return antecedent(source.first());
                }
                default -> {}
            }
        }
        int end = coreEnd(source);
        Run name = w.words.lexicon.get("plural-name").has(w.norm(end - 1)) ? null : nameAtEnd(source.first(), end);
        for (int from = end; name == null && from < source.end() && (w.sort(from) == Sort.COMMA || mentions.isTitle(from - 1) && isOffice(from)); from = end) {
            end = coreEnd(new Run(from + 1, source.end()));
            name = w.sort(from) == Sort.COMMA && !mentions.isTitle(from - 1) && w.sort(from + 1) != Sort.NAME ? null : nameAtEnd(from + 1, end);
        }
        if (name == null) name = behindPlace(source, coreEnd(source));
        if (name == null) return described(source, coreEnd(source));
        if (joined(source.first(), name.first())) return w.text.words(source.first(), end);
        if (isBody(name)) name = new Run(name.first(), bodyEnd(name.end(), source.end()));
        String words = w.text.words(name.first(), name.end());
        String full = fullName(words, w.norm(name.end() - 1), source.first());
        if (isBody(name)) {
            body = full;
        } else {
            person(full, source.first());
        }
        return full;
    }

    private String fullName(String words, String last, int at) {
        String full = mentions.full(words, last, at);
        return full.equals(words) && elsewhere != null ? elsewhere.full(words, last, Integer.MAX_VALUE) : full;
    }

    private void person(String name, int at) {
        person = name;
        personAt = at;
    }

    /** Who "he" is: the nearest person who opens a sentence, or else the last speaker or any person before. */
    private String pronoun(String pronoun, int at) {
        for (Mentions.Mention mention : mentions.before(w.sentence(at).first()))
            if (mention.first() > personAt && mentions.isSubject(mention) && takes(mention, pronoun, at)) break;
        if (person == null || other(person, pronoun))
            for (Mentions.Mention mention : mentions.before(at)) if (takes(mention, pronoun, at)) break;
        if (person == null || other(person, pronoun)) return w.norm(at);
        genders.putIfAbsent(person, pronoun);
        personAt = at;
        return person;
    }

    /** Makes the bearer of a name the person spoken of, if that can be a person and the pronoun fits. */
    private boolean takes(Mentions.Mention mention, String pronoun, int at) {
        Run name = new Run(mention.first(), mention.end());
        String full = fullName(mention.words(), w.norm(mention.end() - 1), at);
        if (mention.pronoun() != null) genders.put(full, mention.pronoun());
        boolean known = mention.size() > 1 || mention.titled() || !full.equals(mention.words());
        if (!known || isBody(name) || other(full, pronoun)) return false;
        person(full, mention.first());
        return true;
    }

    private boolean other(String name, String pronoun) {
        String known = genders.get(name);
        return known != null && !known.equals(pronoun);
    }

    /** "Anna Berg, who", "a farmer who": the name or the noun before a relative pronoun. */
    private String antecedent(int relative) {
        int end = w.sort(relative - 1) == Sort.COMMA ? relative - 1 : relative;
        Run name = end > 0 ? nameAtEnd(Math.max(w.sentence(relative).first(), end - 6), end) : null;
        return name == null ? noun(w.sentence(relative).first(), end, w.norm(relative)) : fullName(w.text.words(name.first(), name.end()), w.norm(name.end() - 1), relative);
    }

    /** The noun with its determiner that ends before a token, or the other words where none does. */
    private String noun(int sentence, int end, String otherwise) {
        int first = end;
        while (first > sentence && (w.sort(first - 1) == Sort.NOUN || w.sort(first - 1) == Sort.NAME)) first--;
        if (first == end || w.sort(first - 1) == Sort.PREPOSITION) return otherwise;
        return w.text.words(first > sentence && w.sort(first - 1) == Sort.DETERMINER ? first - 1 : first, end);
    }

    /** "the minister": who was called so before; otherwise the words. */
    private String described(Run source, int end) {
        String head = w.norm(end - 1);
        if (w.is(source.first(), "the") && end == source.end()) {
            Mentions.Mention called = mentions.titled(head, source.first());
            if (called != null) {
                String full = fullName(called.words(), w.norm(called.end() - 1), source.first());
                person(full, source.first());
                return full;
            }
            if (body != null && w.words.body.has(head) && end - source.first() == 2) return body;
        }
        String words = words(source);
        if (w.words.body.has(head)) body = words;
        else if (!w.words.plural(head) && w.sort(source.first()) == Sort.DETERMINER) person(words, source.first());
        return words;
    }

    /** "The governor of Brod, Ana Reuss": the name of several words right behind the first comma; null where none stands there. */
    private Run behindPlace(Run source, int core) {
        if (core >= source.end() || w.sort(core) != Sort.PREPOSITION) return null;
        int comma = core;
        while (comma < source.end() && w.sort(comma) != Sort.COMMA) comma++;
        int end = comma + 1;
        while (end < source.end() && w.sort(end) == Sort.NAME) end++;
        return end > comma + 2 && (end == source.end() || w.sort(end) == Sort.COMMA) ? nameAtEnd(comma + 1, end) : null;
    }

    /** Before the first comma, bracket, relative pronoun or preposition. */
    private int coreEnd(Run source) {
        for (int i = source.first() + 1; i < source.end(); i++) {
            Sort sort = w.sort(i);
            if (sort == Sort.COMMA || sort == Sort.OPENING || sort == Sort.RELATIVE || sort == Sort.PREPOSITION || sort == Sort.DASH) return i;
        }
        return source.end();
    }

    /** The name that a phrase ends with, titles left out; null if it ends otherwise. */
    private Run nameAtEnd(int first, int end) {
        int start = end;
        while (start > first && (w.sort(start - 1) == Sort.NAME || start < end && mentions.joins(start - 1))) start--;
        while (start < end && w.sort(start) != Sort.NAME) start++;
        if (start >= end || mentions.isTitle(end - 1)) return null;
        int bare = mentions.withoutTitles(start, end);
        while (bare < end && w.sort(bare) != Sort.NAME) bare++;
        return bare < end ? new Run(bare, end) : null;
    }

    /** "Secretary of State Paul Reed": whether the words behind a title hold its place and then a whole name. */
    private boolean isOffice(int preposition) {
        return (w.is(preposition, "of") || w.is(preposition, "to")) && w.sort(preposition + 1).nominal() && w.sort(preposition + 2) == Sort.NAME && w.sort(preposition + 3) == Sort.NAME;
    }

    /** "Kerry and Lavrov": whether two share the saying. */
    private boolean joined(int first, int name) {
        for (int i = first; i < name; i++) if (w.sort(i) == Sort.LINKER && w.sort(i - 1) == Sort.NAME) return true;
        return false;
    }

    /** Over "for Human Rights". */
    private int bodyEnd(int end, int limit) {
        if (end + 1 >= limit || !w.is(end, "for") && !w.is(end, "of") || w.sort(end + 1) != Sort.NAME) return end;
        return Math.min(limit, mentions.nameEnd(end + 1));
    }

    /** Whether a name is that of a body: with an article, in capitals alone, or with a word such as Council. */
    private boolean isBody(Run name) {
        String words = w.text.words(name.first(), name.end());
        if (words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT)) || w.sort(name.first() - 1) == Sort.DETERMINER) return true;
        for (int i = name.first(); i < name.end(); i++) if (w.words.body.has(w.norm(i))) return true;
        return false;
    }

    private String words(Run source) {
        int end = source.first() + 1;
        while (end < source.end() && w.sort(end) != Sort.COMMA && w.sort(end) != Sort.RELATIVE) end++;
        while (end > source.first() + 1 && w.sort(end - 1) == Sort.COMMA) end--;
        return w.text.words(source.first(), end);
    }
}
