package org.synoptic.article.read.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.synoptic.article.read.Block;
import org.synoptic.article.read.Blocks;

/** Takes menus, adverts, captions, comments and the like out of a page, unless most of its prose stands in them. */
final class Furniture {
    /** What holds a larger share of the page's prose is kept, whatever its name. */
    private static final double LARGEST_SHARE = 0.5;

    private final PageWords words;

    Furniture(PageWords words) {
        this.words = words;
    }

    /** Changes the given element. */
    void removeFrom(Element root) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        int all = 0;
        for (Block block : Blocks.of(root)) {
            if (!block.isProse()) continue;
            all += block.words();
            for (Element element = block.element(); element != null; element = element.parent()) prose.merge(element, block.words(), Integer::sum);
        }
        List<Node> furniture = new ArrayList<>();
        int limit = (int) (all * LARGEST_SHARE);
        root.traverse((node, _) -> {
            if (node instanceof Comment) furniture.add(node);
            if (node instanceof Element element && element != root && prose.getOrDefault(element, 0) <= limit && words.isFurniture(element)) furniture.add(element);
        });
        furniture.forEach(Node::remove);
    }
}
