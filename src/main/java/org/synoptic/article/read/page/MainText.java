package org.synoptic.article.read.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.synoptic.article.read.Block;
import org.synoptic.article.read.Blocks;

/**
 * Finds the article's own text among the blocks of a page: in the element that names itself the text if it holds enough of the
 * page's prose, else in the element where prose outweighs links and scraps the most (after the idea of Pasternack and Roth,
 * "Extracting article text from the web with maximum subsequence segmentation", 2009).
 */
final class MainText {
    private static final double ENOUGH = 0.5;
    private static final int SHORTEST_LEAD = 40;
    private static final int SUSPICIOUSLY_SHORT = 250;

    private final PageWords words;

    MainText(PageWords words) {
        this.words = words;
    }

    /**
     * What was found.
     *
     * @param words paragraphs parted by an empty line; empty if there is none
     * @param cutOff whether the page asks for a subscription where the text ends
     */
    record Found(String words, boolean cutOff) {}

    /**
     * Changes the page.
     *
     * @param description the page's own summary, or null: where it is printed as the article's lead it belongs to the text
     * @param told the text as the page tells it to machines, or null: taken where far less stands on the page
     */
    Found of(Element body, String headline, String description, String told) {
        String lead = lead(Blocks.of(body), description);
        body.select("script, style, template").remove();
        Element untouched = body.clone();
        new Furniture(words).removeFrom(body);
        List<Block> blocks = Blocks.of(choose(body));
        String text = text(blocks, headline);
        if (text.length() < SUSPICIOUSLY_SHORT) {
            String more = text(Blocks.of(choose(untouched)), headline);
            if (more.length() > 2 * text.length()) text = more;
        }
        if (told != null && told.length() * ENOUGH > text.length()) text = Jsoup.parse(told).wholeText().strip();
        return new Found(lead == null || text.contains(lead) ? text : (lead + "\n\n" + text).strip(), blocks.stream().anyMatch(block -> words.cutsOff(block.text())));
    }

    private static String lead(List<Block> blocks, String description) {
        if (description == null || description.length() < SHORTEST_LEAD) return null;
        String start = description.substring(0, SHORTEST_LEAD);
        for (Block block : blocks) if (block.text().startsWith(start) && block.linkDensity() < ENOUGH) return block.text();
        return null;
    }

    private Element choose(Element body) {
        Map<Element, Integer> values = new IdentityHashMap<>();
        for (Block block : Blocks.of(body)) {
            int value = value(block);
            for (Element element = block.element(); element != null; element = element.parent()) values.merge(element, value, Integer::sum);
        }
        Element heaviest = body;
        for (Map.Entry<Element, Integer> entry : values.entrySet()) if (isBetter(entry, heaviest, values)) heaviest = entry.getKey();
        return hinted(values, values.getOrDefault(heaviest, 0), heaviest);
    }

    /** Of two that weigh the same the inner one is better. */
    private static boolean isBetter(Map.Entry<Element, Integer> one, Element other, Map<Element, Integer> values) {
        int difference = Integer.compare(one.getValue(), values.getOrDefault(other, 0));
        return difference > 0 || difference == 0 && one.getKey().parents().contains(other);
    }

    private Element hinted(Map<Element, Integer> values, int most, Element otherwise) {
        for (int level = 0; level < words.hintLevels(); level++) {
            Element best = null;
            for (Map.Entry<Element, Integer> entry : values.entrySet()) {
                if (entry.getValue() < most * ENOUGH || entry.getValue() <= 0 || !words.isHinted(entry.getKey(), level)) continue;
                if (best == null || isBetter(entry, best, values)) best = entry.getKey();
            }
            if (best != null) return best;
        }
        return otherwise;
    }

    /** Prose counts for, links count against, the rest weighs little. */
    private int value(Block block) {
        if (block.isProse()) return block.words();
        if (words.isFurnitureLine(block.text())) return -10;
        return block.linkDensity() > 0.4 ? -Math.min(10, block.words()) - 2 : block.isHeading() ? 0 : -1;
    }

    private String text(List<Block> blocks, String headline) {
        List<String> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (!kept.isEmpty() && words.endsText(block.text())) break;
            if (belongs(block) && !(kept.isEmpty() && headline != null && PageFacts.letters(block.text()).equals(PageFacts.letters(headline)))) kept.add(block.text());
        }
        return kept.stream().collect(Collectors.joining("\n\n"));
    }

    private boolean belongs(Block block) {
        if (words.isFurnitureLine(block.text())) return false;
        return block.linkDensity() <= (block.isItem() ? 0.5 : 0.8) || block.words() > 4 && block.endsLikeSentence();
    }
}
