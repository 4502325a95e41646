package org.synoptic.article.read;

import java.io.IOException;

/** An original that holds no article that can be read; its message says what is wrong and what to do. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
