package org.synoptic.fact.time;

/** Times of day as TIMEX3 writes them: {@code T22:00}, {@code TMO}. */
final class Clock {
    private Clock() {}

    /** Null for no such time of day. */
    static String value(Phrase phrase) {
        int hour = hour(phrase);
        int minute = phrase.has("minute") ? phrase.number("minute", -1) : minute(phrase);
        if (phrase.has("before-noon")) {
            if (hour < 1 || hour > 12) return null;
            hour = hour % 12 + (phrase.get("before-noon").equals("pm") ? 12 : 0);
        }
        if (hour < 0 || hour > 24 || minute >= 60 || hour == 24 && minute > 0) return null;
        if (minute < 0) return !phrase.has("past-hour") ? null : "T%02d:%02d".formatted((hour + 23) % 24, 60 + minute);
        return "T%02d:%02d".formatted(hour, minute);
    }

    private static int hour(Phrase phrase) {
        String hour = phrase.get("hour");
        String word = phrase.words().get("clock-word").valueOf(hour);
        if (word != null) return Integer.parseInt(word);
        return isWhole(hour) ? Integer.parseInt(hour.substring(0, hour.length() - 2).replace(".", "")) : phrase.number("hour", -1);
    }

    /** The minutes written with the hour in one number ({@code 9.30}, {@code 0900}), or told from it by words; negative before the hour. */
    private static int minute(Phrase phrase) {
        String hour = phrase.get("hour");
        return isWhole(hour) ? Integer.parseInt(hour.substring(hour.length() - 2)) : phrase.number("past-hour", 0);
    }

    /** Whether hour and minute are written as one number. */
    private static boolean isWhole(String hour) {
        return (hour.length() == 4 || hour.length() == 5) && hour.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    /** The part of the day that the words name. */
    static String part(Phrase phrase) {
        return "T" + phrase.get("part");
    }
}
