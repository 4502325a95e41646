package org.synoptic.search;

/**
 * The fields of the index. What is written into them may change at any time: the library sees that the code is another one, and writes article after article
 * anew while the old ones are found. Only another type of a field needs a new {@link #VERSION}, as one index cannot have both; it is then made from nothing.
 */
final class Schema {
    static final String VERSION = "7";

    static final String ID = "id";
    /** The original's path, and beside it {@link #STAMP} to tell whether it has changed. */
    static final String FILE = "file";
    static final String STAMP = "stamp";
    static final String STORY = "story";
    static final String HEADLINE = "headline";
    static final String TEXT = "text";
    static final String OUTLET = "outlet";
    /** The outlet's name as one value, to filter and count by. */
    static final String OUTLET_NAME = "outlet_name";
    static final String BYLINE = "byline";
    /** Days since 1970-01-01. */
    static final String PUBLISHED = "published";
    static final String PLACE = "place";
    static final String PLACE_NAME = "place_name";
    static final String PERSON = "person";
    static final String PERSON_NAME = "person_name";
    /** The kinds of its facts. */
    static final String FACT = "fact";
    /** What the analyst said; see {@link Marks}. */
    static final String TAG = "tag";
    static final String TAG_NAME = "tag_name";
    static final String STARRED = "starred";
    static final String READ = "read";
    static final String NOTE = "note";
    static final String AGENCY = "agency";
    static final String ADDRESS = "address";
    /** The same for all addresses of one page. */
    static final String ADDRESS_KEY = "address_key";
    /** Of an article that another one stands for: it is kept, but neither found nor counted. What is given back of it stands in fields that begin so. */
    static final String OLDER = "older";
    /** A hash of headline and text, to find the same words elsewhere. */
    static final String WORDS = "words";
    static final String KIND = "kind";
    static final String MODIFIED = "modified";
    static final String INCOMPLETE = "incomplete";
    static final String SOURCE = "source";
    /** The moment of publication as written. */
    static final String PUBLISHED_ISO = "published_iso";

    /** The value of a field that is there or not. */
    static final String YES = "yes";

    private Schema() {}
}
