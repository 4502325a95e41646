package org.synoptic.search;

/** A query cannot be read; the message says where and why in words for the person who typed it. */
public final class QueryProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final int position;

    /**
     * @param position of the character at fault, from 0; at most the query's length
     * @param message such as {@code "(" at 7 is never closed}, where positions count from 1
     */
    public QueryProblem(int position, String message) {
        super(message);
        this.position = position;
    }

    public int position() {
        return position;
    }
}
