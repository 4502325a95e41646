package org.synoptic.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A stretch of two texts that stayed, came or went. */
public record WordChange(Kind kind, String words) {
    public enum Kind { SAME, ADDED, REMOVED }

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+$");
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+$");
    /** Longer stretches without one common line, and texts of more lines, are shown as changed whole. */
    private static final int MOST = 4_000;

    /** From the one text to the other: without the added stretches the first, without the removed ones the second. */
    static List<WordChange> between(String before, String after) {
        List<WordChange> changes = new ArrayList<>();
        for (AbstractDelta<String> lines : deltas(parts(LINE, before), parts(LINE, after))) {
            if (lines.getType() == DeltaType.CHANGE) deltas(parts(WORD, words(lines.getSource())), parts(WORD, words(lines.getTarget()))).forEach(words -> add(changes, words));
            else add(changes, lines);
        }
        return changes;
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        if (before.size() + after.size() > MOST) return List.of(new ChangeDelta<>(new Chunk<>(0, before), new Chunk<>(0, after)));
        return DiffUtils.diff(before, after, true).getDeltas();
    }

    private static void add(List<WordChange> changes, AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) add(changes, Kind.SAME, words(delta.getSource()));
        else {
            add(changes, Kind.REMOVED, words(delta.getSource()));
            add(changes, Kind.ADDED, words(delta.getTarget()));
        }
    }

    private static String words(Chunk<String> chunk) {
        return String.join("", chunk.getLines());
    }

    private static void add(List<WordChange> changes, Kind kind, String words) {
        if (words.isEmpty()) return;
        if (!changes.isEmpty() && changes.getLast().kind() == kind) words = changes.removeLast().words() + words;
        changes.add(new WordChange(kind, words));
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
