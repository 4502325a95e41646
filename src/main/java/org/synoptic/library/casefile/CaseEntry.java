package org.synoptic.library.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file in a case file.
 *
 * @param path inside the ZIP, its parts joined by {@code /}
 * @param size in bytes, unpacked
 * @param sha256 in lower-case hex
 */
record CaseEntry(String path, long size, String sha256) {
    static final String MANIFEST = "case.json";
    static final String ARTICLES = "articles.jsonl";
    static final String JUDGEMENTS = "judgements.jsonl";
    static final String VERSIONS = "versions.jsonl";
    /** The folder of the originals; its folders are the stories. */
    static final String ORIGINALS = "articles/";

    private static final Set<String> LINES = Set.of(ARTICLES, JUDGEMENTS, VERSIONS);
    private static final int LONGEST_NAME = 100;
    private static final int DEEPEST = 12;
    /** Names that Windows keeps for devices. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

    /** Whether it is what was collected, and not made of that. */
    boolean isContent() {
        return path.startsWith(ORIGINALS) || LINES.contains(path);
    }

    /** Whether the path stays inside the folder in which it is unpacked, on every system. */
    static boolean staysInside(String path) {
        if (path.isEmpty() || path.length() > 1_000) return false;
        List<String> parts = List.of(path.split("/", -1));
        return parts.size() <= DEEPEST && parts.stream().allMatch(part -> part.equals(safe(part)));
    }

    /** The folder of a story's articles. */
    static String folder(String story) {
        return safe(story == null ? "without a story" : story.replace('/', ' '));
    }

    /** A name for a file that every system takes: without signs that lead elsewhere, not hidden, not too long. */
    static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip().replaceFirst("^[.]+", "_").replaceFirst("[. ]+$", "_");
        if (plain.isEmpty()) return "_";
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
        if (plain.length() > LONGEST_NAME) plain = plain.substring(0, LONGEST_NAME - ending.length()).strip() + ending;
        String stem = plain.split("[.]", 2)[0].toLowerCase(Locale.ROOT);
        return RESERVED.contains(stem) ? "_" + plain : plain;
    }
}
