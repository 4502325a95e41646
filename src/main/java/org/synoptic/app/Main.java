package org.synoptic.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Starts the command line or, without arguments, the window. */
public final class Main {
    private Main() {}

    /** Held here, as the system forgets the level of a logger that nobody holds: it would tell of a faster mode that Java does not offer yet. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command and says how it ended. */
    static int run(String... args) {
        LUCENE.setLevel(Level.SEVERE);
        return new CommandLine(new SynopticCommand())
                .setExecutionExceptionHandler(Main::explain)
                .setParameterExceptionHandler(Main::explainUsage)
                .execute(args);
    }

    /** One line that says what is wrong; the trace only for {@code -Dsynoptic.trace=true}. */
    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        System.err.println("synoptic: " + (problem.getMessage() == null ? problem.toString() : problem.getMessage()));
        if (Boolean.getBoolean("synoptic.trace")) problem.printStackTrace();
        return ExitStatus.NOTHING_DONE;
    }

    private static int explainUsage(CommandLine.ParameterException problem, String[] args) {
        System.err.println("synoptic: " + problem.getMessage() + " (" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help tells more)");
        return ExitStatus.WRONG_USAGE;
    }
}
