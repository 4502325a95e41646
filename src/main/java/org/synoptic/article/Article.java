package org.synoptic.article;

/**
 * One report as one outlet printed it; immutable. Offsets of findings count UTF-16 units in {@link #text()} or in {@link #headline()}.
 *
 * @param id unique in a library and the same at every reading
 * @param story the name of the story its folder or its sender put it in, or null
 * @param outlet null if unknown
 * @param headline empty if there is none
 * @param byline null if unknown
 * @param agency the news agency whose report the outlet printed, as named, or null if none is named
 * @param published null if unknown
 * @param modified when the outlet says it last changed it, or null
 * @param address of the page, as written, or null; never opened without being asked
 * @param kind how the report came about
 * @param incomplete whether the text is known to be cut off (paywall, feed summary)
 * @param text the body, never null
 * @param source the original, or null if the article did not come from a file
 */
public record Article(
        String id,
        String story,
        Outlet outlet,
        String headline,
        String byline,
        String agency,
        Published published,
        Published modified,
        String address,
        Kind kind,
        boolean incomplete,
        String text,
        Source source) {

    /** How a report came about, as far as the file tells. */
    public enum Kind { OWN, AGENCY, RETELLING, SUMMARY, UNKNOWN }

    public Article {
        if (id == null || id.isBlank()) throw new IllegalArgumentException("an article needs an id");
        if (text == null) throw new IllegalArgumentException("an article needs a text: " + id);
        headline = headline == null ? "" : headline;
        kind = kind == null ? Kind.UNKNOWN : kind;
    }

    public static Builder builder(String id) {
        return new Builder(id);
    }

    public Builder toBuilder() {
        return new Builder(id).story(story).outlet(outlet).headline(headline).byline(byline).agency(agency).published(published)
                .modified(modified).address(address).kind(kind).incomplete(incomplete).text(text).source(source);
    }

    /** The outlet's name, or "Unknown outlet". */
    public String outletName() {
        return outlet == null ? "Unknown outlet" : outlet.name();
    }

    /** Collects the parts of an article, most of which may be unknown. */
    public static final class Builder {
        private String id;
        private String story;
        private Outlet outlet;
        private String headline = "";
        private String byline;
        private String agency;
        private Published published;
        private Published modified;
        private String address;
        private Kind kind = Kind.UNKNOWN;
        private boolean incomplete;
        private String text = "";
        private Source source;

        private Builder(String id) {
            this.id = id;
        }

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder story(String value) {
            story = value;
            return this;
        }

        public Builder outlet(Outlet value) {
            outlet = value;
            return this;
        }

        /** A blank or null name leaves the outlet unknown. */
        public Builder outlet(String name) {
            return outlet(name == null || name.isBlank() ? null : new Outlet(name));
        }

        public Builder headline(String value) {
            headline = value;
            return this;
        }

        public Builder byline(String value) {
            byline = value;
            return this;
        }

        public Builder agency(String value) {
            agency = value;
            return this;
        }

        public Builder published(Published value) {
            published = value;
            return this;
        }

        public Builder modified(Published value) {
            modified = value;
            return this;
        }

        public Builder address(String value) {
            address = value;
            return this;
        }

        public Builder kind(Kind value) {
            kind = value;
            return this;
        }

        public Builder incomplete(boolean value) {
            incomplete = value;
            return this;
        }

        public Builder text(String value) {
            text = value;
            return this;
        }

        public Builder source(Source value) {
            source = value;
            return this;
        }

        public Article build() {
            return new Article(id, story, outlet, headline, byline, agency, published, modified, address, kind, incomplete, text, source);
        }
    }
}
