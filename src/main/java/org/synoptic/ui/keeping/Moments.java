package org.synoptic.ui.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as a person tells them: {@code today 10:12}, {@code yesterday 18:30}, {@code 4 Mar 2026 09:00}. */
final class Moments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Moments() {}

    static String of(Instant moment) {
        return of(moment, LocalDate.now(), ZoneId.systemDefault());
    }

    static String of(Instant moment, LocalDate today, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        if (at.toLocalDate().equals(today)) return "today " + TIME.format(at);
        return at.toLocalDate().equals(today.minusDays(1)) ? "yesterday " + TIME.format(at) : DAY.format(at);
    }
}
