package org.synoptic.article.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.article.Published;
import org.synoptic.text.RuleFile;

/**
 * Reads the days and moments that pages, feeds, mails and exports write in many ways. A moment keeps its offset; without one
 * only the day is kept. Days outside 1900 to 2099 are taken for something else.
 */
public final class WrittenDate {
    private static final WrittenDate MONTHS = new WrittenDate(RuleFile.beside(WrittenDate.class, "months.yaml").root());

    private static final Pattern ISO = Pattern.compile("([12]\\d{3})[-/.]?(0[1-9]|1[0-2])[-/.]?([0-2]\\d|3[01])(?:[T ,]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|GMT|UTC|UT|[+-]\\d{2}(?::?\\d{2})?)?)?(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");
    private static final Pattern TIME_AND_ZONE = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(Z|GMT|UTC|UT|[ECMP][SD]T|[+-]\\d{2}:?\\d{2})\\b");
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d./-])(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{2,4})(?![\\d/-])");
    private static final Pattern CJK = Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ \\u00A0-]*(?:of |de |d')?\\s*([\\p{L}\\p{M}]{3,12})\\.?,?[ \\u00A0'’-]*(?:de |del )?((?:19|20)\\d{2}|\\d{2}(?=\\s+\\d{1,2}:))(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<!\\p{L})([\\p{L}\\p{M}]{3,12})\\.?[ \\u00A0]*(\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00A0]+((?:19|20)\\d{2})(?!\\d)");
    private static final Map<String, String> AMERICAN_ZONES = Map.of("EST", "-05:00", "EDT", "-04:00", "CST", "-06:00", "CDT", "-05:00", "MST", "-07:00", "MDT", "-06:00", "PST", "-08:00", "PDT", "-07:00");
    private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder().appendPattern("[XXX][XX][X]").toFormatter(Locale.ROOT);
    private static final int LONGEST = 400;

    private final Map<String, Integer> months = new HashMap<>();
    private final int longest;

    private WrittenDate(JsonNode file) {
        file.properties().forEach(month -> month.getValue().forEach(name -> months.put(name.asText(), Integer.valueOf(month.getKey()))));
        longest = months.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** @return the first day or moment in the text, or null if there is none */
    public static Published find(String text) {
        return find(text, false);
    }

    /**
     * @param monthFirst whether 2/12/2016 is a day in February, as Americans write it
     * @return the first day or moment in the text's first {@value #LONGEST} characters, or null if there is none
     */
    public static Published find(String text, boolean monthFirst) {
        if (text == null || text.isBlank()) return null;
        String line = text.strip();
        if (line.length() > LONGEST) line = line.substring(0, LONGEST);
        try {
            if (EPOCH.matcher(line).matches()) return plausible(Published.at(Instant.ofEpochMilli(Long.parseLong(line.length() == 10 ? line + "000" : line)).atOffset(ZoneOffset.UTC)));
            Matcher iso = ISO.matcher(line);
            if (iso.lookingAt()) return plausible(iso(iso));
            LocalDate day = MONTHS.day(line, monthFirst);
            if (day == null) return iso.find() ? plausible(iso(iso)) : null;
            return plausible(withTime(day, line));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Published plausible(Published published) {
        int year = published.day().getYear();
        return year >= 1900 && year < 2100 ? published : null;
    }

    private static Published iso(Matcher iso) {
        LocalDate day = day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        if (iso.group(4) == null || iso.group(7) == null) return Published.on(day);
        return at(day, iso.group(4), iso.group(5), iso.group(6), iso.group(7));
    }

    private static Published withTime(LocalDate day, String line) {
        Matcher time = TIME_AND_ZONE.matcher(line);
        return time.find() ? at(day, time.group(1), time.group(2), time.group(3), time.group(4)) : Published.on(day);
    }

    /** 24:00 is the next day's beginning, a leap second the last second of its minute. */
    private static Published at(LocalDate day, String hour, String minute, String second, String zone) {
        LocalDateTime local = day.atStartOfDay().plusHours(Integer.parseInt(hour)).plusMinutes(Integer.parseInt(minute));
        local = local.plusSeconds(second == null ? 0 : Math.min(59, Integer.parseInt(second)));
        String offset = zone.matches("Z|GMT|UTC|UT") ? "Z" : AMERICAN_ZONES.getOrDefault(zone, zone);
        return Published.at(OffsetDateTime.of(local, ZoneOffset.from(OFFSET.parse(offset))));
    }

    private static LocalDate day(String year, int month, String day) {
        int number = Integer.parseInt(year);
        return LocalDate.of(year.length() > 2 ? number : number < 70 ? 2000 + number : 1900 + number, month, Integer.parseInt(day));
    }

    private LocalDate day(String line, boolean monthFirst) {
        for (Matcher match = DAY_FIRST.matcher(line); match.find(); ) {
            int month = month(match.group(2));
            if (month > 0) return day(match.group(3), month, match.group(1));
        }
        for (Matcher match = MONTH_FIRST.matcher(line); match.find(); ) {
            int month = month(match.group(1));
            if (month > 0) return day(match.group(3), month, match.group(2));
        }
        Matcher cjk = CJK.matcher(line);
        if (cjk.find()) return day(cjk.group(1), Integer.parseInt(cjk.group(2)), cjk.group(3));
        Matcher numeric = NUMERIC.matcher(line);
        return numeric.find() ? numeric(numeric, monthFirst) : null;
    }

    private static LocalDate numeric(Matcher match, boolean monthFirst) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        if (match.group(1).length() == 4) return day(match.group(1), second, match.group(4));
        if (match.group(1).length() == 3 || match.group(4).length() == 3) return null;
        boolean american = second > 12 || monthFirst && first <= 12 && !match.group(2).equals(".");
        return american ? day(match.group(4), first, match.group(3)) : day(match.group(4), second, match.group(1));
    }

    /** The month of a name by its longest known beginning; 0 if there is none. */
    private int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int length = Math.min(longest, lower.length()); length >= 3; length--) {
            Integer month = months.get(lower.substring(0, length));
            if (month != null) return month;
        }
        return 0;
    }
}
