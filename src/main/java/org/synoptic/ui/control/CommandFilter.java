package org.synoptic.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which commands fit what was typed into the palette: every typed word begins a word of the command's name or group; those whose name begins with it come first. */
final class CommandFilter {
    private CommandFilter() {}

    static List<Command> of(List<Command> all, String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        List<Command> possible = all.stream().filter(command -> command.possible().getAsBoolean()).toList();
        if (text.isEmpty()) return possible;
        String[] words = text.split("\\s+");
        return possible.stream().filter(command -> fits(command, words))
                .sorted(Comparator.comparing(command -> !command.name().toLowerCase(Locale.ROOT).startsWith(text))).toList();
    }

    private static boolean fits(Command command, String[] words) {
        String place = " " + (command.name() + " " + command.group()).toLowerCase(Locale.ROOT).replace('-', ' ');
        for (String word : words) if (!place.contains(" " + word)) return false;
        return true;
    }
}
