package org.synoptic.article.read.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.synoptic.text.RuleFile;

/** The word lists of {@code page.yaml}: which elements are furniture, which hold the text, which lines belong to neither. */
final class PageWords {
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

    /** "no-sidebar" and "has-sidebar" speak of another element. */
    private static final Set<String> NEGATIONS = Set.of("no", "not", "has", "with", "without", "stop");

    private static final int LONGEST_INVITATION = 300;

    private final Set<String> furnitureTags;
    private final Set<String> furnitureRoles;
    private final Set<String> furnitureNames;
    private final List<String> furniturePairs;
    private final List<Set<String>> textHints;
    private final Pattern furnitureLines;
    private final Pattern endOfText;
    private final Pattern cutOff;

    private PageWords(RuleFile rules) {
        furnitureTags = rules.list("furniture-tags");
        furnitureRoles = rules.list("furniture-roles");
        furnitureNames = rules.list("furniture-names");
        furniturePairs = List.copyOf(rules.list("furniture-pairs"));
        textHints = List.of(rules.list("text-hints-strong"), rules.list("text-hints-fair"), rules.list("text-hints-weak"));
        furnitureLines = lines(rules.list("furniture-lines"));
        endOfText = lines(rules.list("end-of-text"));
        cutOff = lines(rules.list("cut-off"));
    }

    static PageWords load() {
        return new PageWords(RuleFile.beside(PageWords.class, "page.yaml"));
    }

    private static Pattern lines(Set<String> alternatives) {
        return Pattern.compile("(?:" + String.join("|", alternatives) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words of class and id, between blanks: {@code " article body text "}. */
    static String names(Element element) {
        String raw = element.className() + " " + element.id();
        return raw.isBlank() ? " " : " " + String.join(" ", CAMEL.split(raw)).toLowerCase(Locale.ROOT).strip() + " ";
    }

    /** Whether tag, role, class or id say that an element is no part of the article's text. */
    boolean isFurniture(Element element) {
        if (furnitureTags.contains(element.normalName()) || furnitureRoles.contains(element.attr("role"))) return true;
        if (element.hasAttr("hidden") || element.attr("style").replace(" ", "").contains("display:none")) return true;
        String names = names(element);
        if (names.isBlank()) return false;
        String before = "";
        for (String name : names.strip().split(" ")) {
            if (furnitureNames.contains(name) && !NEGATIONS.contains(before)) return true;
            before = name;
        }
        for (String pair : furniturePairs) if (names.contains(" " + pair + " ")) return true;
        return false;
    }

    int hintLevels() {
        return textHints.size();
    }

    /** Whether an element's names say that it holds the text; level 0 says so the most clearly. */
    boolean isHinted(Element element, int level) {
        String names = names(element);
        for (String hint : textHints.get(level)) {
            if (hint.startsWith("<") ? hint.equals("<" + element.normalName() + ">") : names.contains(" " + hint + " ") || element.attr("itemprop").equalsIgnoreCase(hint) || element.attr("role").equals(hint)) return true;
        }
        return false;
    }

    /** Whether a line is an invitation to share, subscribe or read on. */
    boolean isFurnitureLine(String line) {
        return furnitureLines.matcher(line).matches();
    }

    /** Whether a line asks for a subscription before it goes on. */
    boolean cutsOff(String line) {
        return line.length() < LONGEST_INVITATION && cutOff.matcher(line).lookingAt();
    }

    /** Whether a heading or line says that what follows is no longer the article. */
    boolean endsText(String line) {
        return endOfText.matcher(line).matches();
    }
}
