package org.synoptic.article.read.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.text.RuleFile;

/**
 * Names of feed elements whatever prefix a feed gives them: {@code title} in any of the namespaces of RSS and Atom,
 * {@code dc:title} in those of Dublin Core. The namespaces stand in {@code namespaces.yaml}.
 */
final class FeedNames {
    private static final Map<String, String> KNOWN = known();

    private final Map<String, String> prefixes = new HashMap<>();

    FeedNames(Document feed) {
        Element root = feed.firstElementChild();
        if (root != null && root.tagName().contains(":") && !root.tagName().toLowerCase(Locale.ROOT).endsWith(":rdf")) prefixes.put(root.tagName().toLowerCase(Locale.ROOT).split(":")[0], "");
        for (Element element : feed.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (!name.startsWith("xmlns")) continue;
                String known = KNOWN.get(attribute.getValue().strip().toLowerCase(Locale.ROOT));
                if (known != null) prefixes.putIfAbsent(name.equals("xmlns") ? "" : name.substring("xmlns:".length()), known);
            }
        }
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        RuleFile.beside(FeedNames.class, "namespaces.yaml").root().properties()
                .forEach(family -> family.getValue().forEach(uri -> known.put(uri.asText().toLowerCase(Locale.ROOT), family.getKey().equals("feed") ? "" : family.getKey() + ":")));
        return Map.copyOf(known);
    }

    /** In lower case. */
    String of(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        if (colon < 0) return name;
        String prefix = name.substring(0, colon);
        return prefixes.getOrDefault(prefix, prefix + ":") + name.substring(colon + 1);
    }

    /** The first child with the first of these names that has one, or null. */
    Element child(Element parent, String... names) {
        for (String name : names) for (Element child : parent.children()) if (of(child).equals(name)) return child;
        return null;
    }

    List<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> of(child).equals(name)).toList();
    }

    /** The elements of these names anywhere. */
    List<Element> all(Document feed, Set<String> names) {
        return feed.getAllElements().stream().filter(element -> names.contains(of(element))).toList();
    }
}
