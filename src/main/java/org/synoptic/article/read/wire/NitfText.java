package org.synoptic.article.read.wire;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The fields of a NITF document, or of one inside NewsML; each is null if it is not told. */
final class NitfText {
    private static final List<String> PARAGRAPHS = List.of("p", "hl2", "li", "dt", "dd", "pre");

    private final Element nitf;

    NitfText(Element nitf) {
        this.nitf = nitf;
    }

    String headline() {
        String told = words("hl1");
        return told != null ? told : words("title");
    }

    String byline() {
        String byline = words("person");
        if (byline == null) byline = words("byline");
        return byline == null ? null : byline.replaceFirst("^(?i)by\\s+", "");
    }

    String outlet() {
        String name = attribute("pubdata", "name");
        return name != null ? name : words("distributor");
    }

    String published() {
        String issued = attribute("date.issue", "norm");
        if (issued == null) issued = attribute("story.date", "norm");
        return issued != null ? issued : attribute("pubdata", "date.publication");
    }

    String address() {
        return attribute("pubdata", "ex-ref");
    }

    /** Empty if there is none. */
    String text() {
        Element content = nitf.getElementsByTag("body.content").first();
        return content == null ? "" : paragraphs(content);
    }

    /** Paragraphs parted by an empty line; media captions are left out. */
    static String paragraphs(Element content) {
        String paragraphs = content.getAllElements().stream().filter(element -> PARAGRAPHS.contains(element.normalName()) && !isCaption(element))
                .map(element -> element.text().strip()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        return paragraphs.isEmpty() ? content.text().strip() : paragraphs;
    }

    private static boolean isCaption(Element element) {
        return element.parents().stream().anyMatch(parent -> parent.normalName().startsWith("media") || parent.normalName().equals("figure") || PARAGRAPHS.contains(parent.normalName()));
    }

    private String words(String tag) {
        Element element = nitf.getElementsByTag(tag).first();
        return element == null || element.text().isBlank() ? null : element.text().strip();
    }

    private String attribute(String tag, String name) {
        Element element = nitf.getElementsByTag(tag).first();
        return element == null || element.attr(name).isBlank() ? null : element.attr(name).strip();
    }
}
