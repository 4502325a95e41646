package org.synoptic.article.read.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Finds the article's own text among the blocks of a page: in the element that names itself the text if it holds enough of the
 * page's prose, else in the element where prose outweighs links and scraps the most (after the idea of Pasternack and Roth,
 * "Extracting article text from the web with maximum subsequence segmentation", 2009).
 */
final class MainText {
    private static final double ENOUGH = 0.5;

    private final PageWords words;

    MainText(PageWords words) {
        this.words = words;
    }

    /** Paragraphs parted by an empty line; changes the page. */
    String of(Element body, String headline) {
        new Furniture(words).removeFrom(body);
        List<Block> blocks = Blocks.of(body);
        Map<Element, Integer> values = new IdentityHashMap<>();
        for (Block block : blocks) {
            int value = value(block);
            for (Element element = block.element(); element != null; element = element.parent()) values.merge(element, value, Integer::sum);
        }
        Element heaviest = body;
        for (Map.Entry<Element, Integer> entry : values.entrySet()) {
            int better = Integer.compare(entry.getValue(), values.getOrDefault(heaviest, 0));
            if (better > 0 || better == 0 && entry.getKey().parents().contains(heaviest)) heaviest = entry.getKey();
        }
        Element chosen = hinted(values, values.getOrDefault(heaviest, 0), heaviest);
        return text(Blocks.of(chosen), headline);
    }

    private Element hinted(Map<Element, Integer> values, int most, Element otherwise) {
        for (int level = 0; level < words.hintLevels(); level++) {
            Element best = null;
            for (Map.Entry<Element, Integer> entry : values.entrySet()) {
                if (entry.getValue() < most * ENOUGH || entry.getValue() <= 0 || !words.isHinted(entry.getKey(), level)) continue;
                int better = best == null ? 1 : Integer.compare(entry.getValue(), values.get(best));
                if (better > 0 || better == 0 && entry.getKey().parents().contains(best)) best = entry.getKey();
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
            if (belongs(block) && !(kept.isEmpty() && block.text().equals(headline))) kept.add(block.text());
        }
        return kept.stream().collect(Collectors.joining("\n\n"));
    }

    private boolean belongs(Block block) {
        if (words.isFurnitureLine(block.text())) return false;
        return block.linkDensity() <= (block.isItem() ? 0.5 : 0.8) || block.words() > 4 && block.endsLikeSentence();
    }
}
