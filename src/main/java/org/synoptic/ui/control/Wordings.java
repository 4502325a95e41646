package org.synoptic.ui.control;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Several wordings of one thing, the fullest first. */
final class Wordings {
    private Wordings() {}

    /** The first that fits, or else the last. */
    static String fitting(List<String> fullestFirst, double room, ToDoubleFunction<String> width) {
        return fullestFirst.stream().filter(words -> width.applyAsDouble(words) <= room).findFirst().orElse(fullestFirst.getLast());
    }
}
