package org.synoptic.fact.time;

/** Times of day as TIMEX3 writes them: {@code T22:00}, {@code TMO}. */
final class Clock {
    private Clock() {}

    /** Null for no such time of day. */
    static String value(Phrase phrase) {
        int hour = phrase.has("hour") && phrase.words().get("clock-word").has(phrase.get("hour"))
                ? Integer.parseInt(phrase.words().get("clock-word").valueOf(phrase.get("hour"))) : phrase.number("hour", -1);
        int minute = phrase.number("minute", 0);
        if (phrase.has("before-noon")) {
            if (hour < 1 || hour > 12) return null;
            hour = hour % 12 + (phrase.get("before-noon").equals("pm") ? 12 : 0);
        }
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || hour == 24 && minute > 0) return null;
        return "T%02d:%02d".formatted(hour, minute);
    }

    /** The part of the day that the words name. */
    static String part(Phrase phrase) {
        return "T" + phrase.get("part");
    }
}
