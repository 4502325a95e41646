package org.synoptic.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into its {@link Block}s, in the order of the page. */
public final class Blocks implements NodeVisitor {
    private static final int MOST_BLOCKS = 100_000;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element around;
    private int linked;
    private int links;
    private int preformatted;

    private Blocks(Element root) {
        around = root;
    }

    public static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        root.traverse(blocks);
        blocks.flush();
        return blocks.blocks;
    }

    /** The words of an HTML fragment, paragraphs parted by an empty line; scripts and styles give none. */
    public static String textOf(String html) {
        return of(Jsoup.parseBodyFragment(html).body()).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> append(words.getWholeText());
            case Element element when element.normalName().equals("br") -> lineBreak();
            case Element element -> {
                if (element.isBlock()) open(element);
                if (element.normalName().equals("a")) links++;
                if (element.normalName().equals("pre")) preformatted++;
            }
            default -> { }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        if (element.isBlock()) {
            flush();
            Element parent = element.parent();
            around = parent == null ? element : parent;
        }
        if (element.normalName().equals("a")) links--;
        if (element.normalName().equals("pre")) preformatted--;
    }

    private void open(Element element) {
        flush();
        around = element;
    }

    /** One break is a line, two are a paragraph. */
    private void lineBreak() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') flush();
        else text.append('\n');
    }

    private void append(String words) {
        if (preformatted > 0) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00A0';
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') continue;
            if (blank && (text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)))) continue;
            text.append(blank ? ' ' : c);
            if (links > 0) linked++;
        }
    }

    private void flush() {
        String words = text.toString().strip();
        if (!words.isEmpty() && blocks.size() < MOST_BLOCKS) blocks.add(new Block(around, words.replace(" \n", "\n").replace("\n ", "\n"), linked));
        text.setLength(0);
        linked = 0;
    }
}
