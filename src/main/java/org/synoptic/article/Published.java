package org.synoptic.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * When an article appeared: always the day, the moment where the source tells it.
 *
 * @param day the day at the outlet's place, never null
 * @param moment with offset from UTC, or null when only the day is known
 */
public record Published(LocalDate day, OffsetDateTime moment) implements Comparable<Published> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().append(DAY).appendPattern(", HH:mm ").appendOffset("+HH:MM", "UTC").toFormatter(Locale.ENGLISH);
    private static final int LAST_YEAR = 9_999;

    /** @throws DateTimeException for a year before 0 or after 9999, as nobody printed anything then, and nobody counts days up to there */
    public Published {
        if (day == null) throw new IllegalArgumentException("published needs a day");
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) throw new DateTimeException("nothing was published in the year " + day.getYear());
    }

    public static Published on(LocalDate day) {
        return new Published(day, null);
    }

    public static Published at(OffsetDateTime moment) {
        return new Published(moment.toLocalDate(), moment);
    }

    /**
     * Reads {@code 2016-02-12} or an ISO date-time with or without offset ({@code 2016-02-12T10:00:00Z}); without an offset only the day is kept.
     *
     * @throws DateTimeException if it is neither
     */
    public static Published parse(String iso) {
        String text = iso.strip();
        if (text.length() <= 10) return on(LocalDate.parse(text));
        String joined = text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11).replace(" ", "") : text;
        try {
            return at(ZonedDateTime.parse(joined).toOffsetDateTime());
        } catch (DateTimeException noOffset) {
            return on(java.time.LocalDateTime.parse(joined).toLocalDate());
        }
    }

    /** As people write it: the day, with time and offset where known: {@code 12 Feb 2016, 10:00 UTC}. */
    public String words() {
        return moment == null ? DAY.format(day) : MOMENT.format(moment);
    }

    /** By moment where both have one, else by day. */
    @Override
    public int compareTo(Published other) {
        return moment != null && other.moment != null ? moment.toInstant().compareTo(other.moment.toInstant()) : day.compareTo(other.day);
    }

    /** ISO: the date-time with offset, or the day alone. */
    @Override
    public String toString() {
        return moment != null ? moment.toString() : day.toString();
    }
}
