package org.synoptic.app;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command is given: paths, or JSON Lines on standard input. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Articles or folders; with --json, - for JSON Lines on standard input.")
    private List<String> paths = List.of();

    @Option(names = "--json", description = "Answer as JSON, one answer a line.")
    private boolean json;

    boolean asJson() {
        return json;
    }

    boolean areLines() {
        return json && paths.equals(List.of(STANDARD_INPUT));
    }

    /**
     * The paths.
     *
     * @param wanted what is to be named where there is none: "the files to read"
     * @throws ParameterException if there is none
     */
    List<String> paths(String wanted) {
        if (paths.isEmpty() || paths.contains(STANDARD_INPUT)) throw new ParameterException(command.commandLine(), "name " + wanted + ", or give --json - and JSON Lines on standard input");
        return paths;
    }
}
