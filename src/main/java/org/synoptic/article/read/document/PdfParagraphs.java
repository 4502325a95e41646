package org.synoptic.article.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes paragraphs of a PDF's pages: lines are joined, words broken at a line's end too; page numbers and lines that stand on most
 * pages are left out; a paragraph that goes on over the page is one.
 */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\W*(page|seite|p\\.)?\\s*\\d{1,4}(\\s*(/|of|von)\\s*\\d{1,4})?\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{Ll})[-\\u00AD]\n(?=\\p{Ll})");
    private static final int FEWEST_PAGES_WITH_A_HEADER = 3;

    private PdfParagraphs() {}

    /** @param pages the text of each page, paragraphs parted by an empty line */
    static List<String> of(List<String> pages) {
        List<List<String>> read = pages.stream().map(PdfParagraphs::paragraphs).toList();
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> page : read) page.stream().distinct().forEach(paragraph -> seen.merge(paragraph, 1, Integer::sum));
        int often = Math.max(FEWEST_PAGES_WITH_A_HEADER, pages.size() / 2 + 1);
        List<String> all = new ArrayList<>();
        for (List<String> page : read) {
            boolean first = true;
            for (String paragraph : page) {
                if (PAGE_NUMBER.matcher(paragraph).matches() || seen.get(paragraph) >= often) continue;
                if (first && !all.isEmpty() && goesOn(all.getLast(), paragraph)) all.set(all.size() - 1, all.getLast() + " " + paragraph);
                else all.add(paragraph);
                first = false;
            }
        }
        return all;
    }

    private static List<String> paragraphs(String page) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : page.replace("\r", "").split("\n\\s*\n")) {
            String lines = paragraph.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
            String joined = BROKEN_WORD.matcher(lines).replaceAll("").replace('\n', ' ');
            if (!joined.isEmpty()) paragraphs.add(joined);
        }
        return paragraphs;
    }

    private static boolean goesOn(String before, String after) {
        return Character.isLowerCase(after.codePointAt(0)) && ".!?”\":".indexOf(before.charAt(before.length() - 1)) < 0;
    }
}
