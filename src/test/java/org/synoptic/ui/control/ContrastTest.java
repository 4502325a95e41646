package org.synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words can be read on every ground that they stand on (WCAG 2.1: 4.5 to 1), and rules be seen (3 to 1), in light and in dark. */
class ContrastTest {
    private static final Pattern COLOR = Pattern.compile("-([a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource(textBlock = """
            ink,              page,            4.5
            ink,              sunken,          4.5
            ink,              hover,           4.5
            ink,              chosen-soft,     4.5
            ink,              agree-soft,      4.5
            ink,              compatible-soft, 4.5
            ink,              differ-soft,     4.5
            ink,              differ-faint,    4.5
            hit-words,        hit,             4.5
            ink-soft,         page,            4.5
            ink-soft,         sunken,          4.5
            ink-soft,         differ-faint,    4.5
            ink-soft,         chosen-soft,     4.5
            agree-words,      page,            4.5
            agree-words,      agree-soft,      4.5
            compatible-words, page,            4.5
            compatible-words, compatible-soft, 4.5
            differ-words,     page,            4.5
            differ-words,     differ-soft,     4.5
            differ-words,     differ-faint,    4.5
            only-here-words,  page,            4.5
            agree,            page,            3
            compatible,       page,            3
            differ,           page,            3
            shared,           page,            3
            """)
    void isHighEnough(String words, String ground, double least) throws IOException {
        for (String theme : new String[] {"light", "dark"}) {
            Map<String, String> colors = colors(theme);
            assertThat(contrast(colors.get(words), colors.get(ground))).as(words + " on " + ground + " in " + theme).isGreaterThanOrEqualTo(least);
        }
    }

    private static Map<String, String> colors(String theme) throws IOException {
        Map<String, String> colors = new HashMap<>();
        try (var sheet = Theme.class.getResourceAsStream(theme + ".css")) {
            Matcher matcher = COLOR.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) colors.put(matcher.group(1), matcher.group(2));
        }
        return colors;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
