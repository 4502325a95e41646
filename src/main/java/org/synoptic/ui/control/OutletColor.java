package org.synoptic.ui.control;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.synoptic.article.Outlet;

/** An outlet's colour: the same on every machine and at every start, and dark enough for white letters (contrast 4.5 to 1 and more). */
public final class OutletColor {
    static final List<String> COLORS = List.of(
            "#00677f", "#1b1f24", "#2a5db0", "#7d1d1d", "#8a6500", "#2e6b34", "#6b3fa0", "#9b2a6e",
            "#6d4a2f", "#48566a", "#5f6b1d", "#1f3a6e", "#a23b1f", "#0f6d5c", "#5a2a4f", "#2f6f9f");
    /** A multiplier by which the outlets of the samples and seven large ones fall on sixteen different colours. */
    private static final int SPREAD = 301_875;
    static final String UNKNOWN = "#6e7781";

    private OutletColor() {}

    /**
     * @param outlet an outlet's name, or null if unknown
     * @return a colour as CSS writes it
     */
    public static String of(String outlet) {
        if (outlet == null || outlet.isBlank()) return UNKNOWN;
        CRC32 sum = new CRC32();
        sum.update(new Outlet(outlet).key().getBytes(StandardCharsets.UTF_8));
        int mixed = (int) (sum.getValue() * SPREAD);
        return COLORS.get((mixed >>> 16) % COLORS.size());
    }
}
