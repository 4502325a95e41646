package org.synoptic.search.document;

import org.synoptic.search.Dimension;

/**
 * The fields of the index. What is written into them may change at any time: the library sees that the code is another one, and writes article after article
 * anew while the old ones are found. Only another type of a field needs a new {@link #VERSION}, as one index cannot have both; it is then made from nothing.
 */
public final class Schema {
    public static final String VERSION = "7";

    public static final String ID = "id";
    /** The original's path, and beside it {@link #STAMP} to tell whether it has changed. */
    public static final String FILE = "file";
    public static final String STAMP = "stamp";
    public static final String STORY = "story";
    public static final String HEADLINE = "headline";
    public static final String TEXT = "text";
    public static final String OUTLET = "outlet";
    /** The outlet's name as one value, to filter and count by. */
    public static final String OUTLET_NAME = "outlet_name";
    public static final String BYLINE = "byline";
    /** Days since 1970-01-01. */
    public static final String PUBLISHED = "published";
    public static final String PLACE = "place";
    public static final String PLACE_NAME = "place_name";
    public static final String PERSON = "person";
    public static final String PERSON_NAME = "person_name";
    /** The kinds of its facts. */
    public static final String FACT = "fact";
    /** What the analyst said; see {@link org.synoptic.search.Marks}. */
    public static final String TAG = "tag";
    public static final String TAG_NAME = "tag_name";
    public static final String STARRED = "starred";
    public static final String READ = "read";
    public static final String NOTE = "note";
    public static final String AGENCY = "agency";
    public static final String ADDRESS = "address";
    /** The same for all addresses of one page. */
    public static final String ADDRESS_KEY = "address_key";
    /** Of an article that another one stands for: it is kept, but neither found nor counted. What is given back of it stands in fields that begin so. */
    public static final String OLDER = "older";
    /** A hash of headline and text, to find the same words elsewhere. */
    public static final String WORDS = "words";
    public static final String KIND = "kind";
    public static final String MODIFIED = "modified";
    public static final String INCOMPLETE = "incomplete";
    public static final String SOURCE = "source";
    /** The moment of publication as written. */
    public static final String PUBLISHED_ISO = "published_iso";

    /** The value of a field that is there or not. */
    public static final String YES = "yes";

    private Schema() {}

    /** In which the values of a dimension stand whole. */
    public static String of(Dimension dimension) {
        return switch (dimension) {
            case OUTLET -> OUTLET_NAME;
            case PLACE -> PLACE_NAME;
            case PERSON -> PERSON_NAME;
            case FACT -> FACT;
            case TAG -> TAG_NAME;
        };
    }
}
