package org.synoptic.article.read.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a host asks of programs in its {@code robots.txt} (RFC 9309).
 *
 * @param rules of the group that is meant for this program, or else of that for all
 * @param delay that the group asks for between two requests; zero if it asks for none
 */
record RobotRules(List<Rule> rules, Duration delay) {
    static final RobotRules NONE = new RobotRules(List.of(), Duration.ZERO);
    private static final int MOST_RULES = 10_000;
    /** A host may ask for a day; nobody waits so long. */
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    /**
     * @param length of the path as written: of several that match, the longest counts, of equals the one that allows
     * @param parts between the stars
     * @param whole whether the path ends where the last part does
     */
    record Rule(boolean allows, int length, List<String> parts, boolean whole) {
        static Rule of(boolean allows, String path) {
            boolean whole = path.endsWith("$");
            return new Rule(allows, path.length(), List.of((whole ? path.substring(0, path.length() - 1) : path).split("\\*+", -1)), whole);
        }

        boolean matches(String path) {
            if (!path.startsWith(parts.getFirst())) return false;
            int at = parts.getFirst().length();
            for (String part : parts.subList(1, parts.size())) {
                int found = path.indexOf(part, at);
                if (found < 0) return false;
                at = found + part.length();
            }
            return !whole || at == path.length() || parts.size() > 1 && path.endsWith(parts.getLast());
        }
    }

    /** @param name of this program, in lower case */
    static RobotRules parse(String text, String name) {
        Group own = new Group();
        Group all = new Group();
        boolean ours = false;
        boolean everyones = false;
        boolean naming = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String[] parts = line.replaceFirst("#.*", "").split(":", 2);
            if (parts.length < 2) continue;
            String value = parts[1].strip();
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            if (key.equals("user-agent")) {
                ours = naming && ours || value.toLowerCase(Locale.ROOT).equals(name);
                everyones = naming && everyones || value.equals("*");
            } else {
                if (ours) own.add(key, value);
                if (everyones) all.add(key, value);
            }
            naming = key.equals("user-agent");
            own.named |= ours;
        }
        return (own.named ? own : all).rules();
    }

    boolean allow(URI address) {
        String path = (address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath()) + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        Rule counts = null;
        for (Rule rule : rules)
            if ((counts == null || rule.length > counts.length || rule.length == counts.length && rule.allows) && rule.matches(path)) counts = rule;
        return counts == null || counts.allows;
    }

    /** What is gathered while it is read. */
    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private boolean named;

        void add(String key, String value) {
            switch (key) {
                case "allow", "disallow" -> {
                    if (!value.isEmpty() && rules.size() < MOST_RULES) rules.add(Rule.of(key.equals("allow"), value));
                }
                case "crawl-delay" -> {
                    if (value.matches("\\d{1,6}(\\.\\d{1,3})?")) delay = Duration.ofMillis(Math.min(LONGEST_DELAY.toMillis(), (long) (1000 * Double.parseDouble(value))));
                }
                default -> { }
            }
        }

        RobotRules rules() {
            return new RobotRules(List.copyOf(rules), delay);
        }
    }
}
