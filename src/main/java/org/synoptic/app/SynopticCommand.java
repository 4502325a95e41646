package org.synoptic.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program's name on the command line; its commands are listed here. */
@Command(name = "synoptic", mixinStandardHelpOptions = true, version = "Synoptic 1.0",
        description = "Puts the reports of many outlets side by side and marks where they agree and differ on facts.",
        subcommands = {OpenCommand.class, IndexCommand.class, SearchCommand.class, VersionsCommand.class, ReadCommand.class, FactsCommand.class, CompareCommand.class, StoriesCommand.class, ExportCommand.class})
final class SynopticCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        return new OpenCommand().call();
    }
}
