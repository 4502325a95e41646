package org.synoptic.fact.rule;

import java.util.List;
import java.util.Map;

/**
 * One rule of language.
 *
 * @param name unique in its file
 * @param as what the finder shall make of a match: keys and values of the finder's own
 * @param examples texts with what must be found in them, for the test that runs them
 * @param not texts in which this file's rules must find nothing, or nothing of the kind that the finder's test says
 */
public record Rule(String name, Map<String, Object> as, List<Object> examples, List<Object> not) {
    /** Null if the rule does not say. */
    public String as(String key) {
        Object value = as.get(key);
        return value == null ? null : value.toString();
    }

    /** Whether the rule says {@code key: true}. */
    public boolean is(String key) {
        return "true".equals(as(key));
    }

    public int asInt(String key, int otherwise) {
        Object value = as.get(key);
        return value == null ? otherwise : Integer.parseInt(value.toString());
    }
}
