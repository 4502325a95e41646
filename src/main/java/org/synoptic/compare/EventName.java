package org.synoptic.compare;

import java.util.List;
import org.synoptic.fact.casualty.CasualtyFinder;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** What a row of days is called: what happened, rather than to whom ("four people shooting"), and rather the blast than a death in it. */
final class EventName {
    private static final Happenings HAPPENINGS = new Happenings();
    private static final Lexicon WORDS = Lexicon.load(CasualtyFinder.class, "en/people.yaml");
    private static final WordClass PERSON = WORDS.get("person");
    private static final WordClass PEOPLE = WORDS.get("people");

    private EventName() {}

    /** Without people who are not named. */
    static String of(String event) {
        AnnotatedText text = AnnotatedText.of(event);
        int head = text.size() - 1;
        boolean ofPeople = false;
        for (int i = 0; i < head; i++) {
            Token token = text.token(i);
            if (i > 0 && token.capital()) return event;
            ofPeople |= PERSON.has(token.norm()) || PEOPLE.has(token.norm());
        }
        return ofPeople ? text.words(head, head + 1) : event;
    }

    /** Those that say what happened; all where none does. */
    static List<String> telling(List<String> events) {
        List<String> telling = events.stream().filter(event -> !HAPPENINGS.of(event).contains(Happenings.ANY)).toList();
        return telling.isEmpty() ? events : telling;
    }
}
