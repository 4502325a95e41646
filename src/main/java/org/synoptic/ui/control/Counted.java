package org.synoptic.ui.control;

import java.text.NumberFormat;
import java.util.Locale;

/** Counts in words: {@code 1 article}, {@code 12,400 articles}. */
public final class Counted {
    private Counted() {}

    public static String of(long count, String one) {
        return of(count, one, one + "s");
    }

    public static String of(long count, String one, String many) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count) + " " + (count == 1 ? one : many);
    }
}
