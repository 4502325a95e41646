package org.synoptic.ui.settings;

/** Light or dark, by hand or as the system has it. */
public enum Appearance {
    SYSTEM("as the system"), LIGHT("light"), DARK("dark");

    private final String words;

    Appearance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isDark(boolean systemIsDark) {
        return this == DARK || this == SYSTEM && systemIsDark;
    }
}
