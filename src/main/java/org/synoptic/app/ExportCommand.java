package org.synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.table.Rule;
import org.synoptic.export.ExportFormat;
import org.synoptic.export.StoryTable;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;
import org.synoptic.library.Library;
import org.synoptic.library.SideBySide;
import org.synoptic.library.casefile.CaseContents;
import org.synoptic.library.casefile.CaseProgress;
import org.synoptic.library.casefile.CaseWriter;
import org.synoptic.search.Cursor;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands a story on. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the comparison of a story as a page, a sheet or data, or a case file with everything.")
final class ExportCommand implements Callable<Integer> {
    private static final int PAGE = 100;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORY", arity = "0..1", description = "A folder of articles, or a story of the library by its name or part of its headline.")
    private String story;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "Where to write: a file named .html, .csv, .xlsx or .json, or .zip for a case file.")
    private Path to;

    @Option(names = "--rule", paramLabel = "RULE", defaultValue = "ucdp", description = "How to estimate low, best and high: ucdp, acled, ibc or latest (default: ${DEFAULT-VALUE}).")
    private String rule;

    @Option(names = "--all", description = "The whole library, as a case file.")
    private boolean all;

    @Override
    public Integer call() throws Exception {
        if (all == (story != null)) throw new ParameterException(spec.commandLine(), "name a story, or give --all and a file named .zip");
        if (all || to.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) return caseFile();
        ExportFormat format = ExportFormat.of(to);
        Rule.of(rule);
        Path folder = to.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) throw new IOException("no such folder: " + folder + "; make it first or name another");
        return Files.isDirectory(Path.of(story)) ? fromFolder(format) : fromLibrary(format);
    }

    private int caseFile() throws Exception {
        if (story != null && Files.isDirectory(Path.of(story))) throw new IOException("a case file is made of a story of the library; read the folder with synoptic index first, then name its story");
        try (Library library = Wiring.library(Places.samples())) {
            library.idle();
            CaseContents contents = all ? new CaseContents.All() : new CaseContents.Story(one(library).id());
            System.out.println(new CaseWriter(library).write(contents, to, CaseProgress.NONE) + " articles written to " + to);
        }
        return ExitStatus.DONE;
    }

    private int fromFolder(ExportFormat format) throws IOException {
        FactExtractor extractor = Wiring.factExtractor();
        List<Report> reports = new ArrayList<>();
        PathInput input = new PathInput(System.err);
        input.articles(List.of(story), article -> reports.add(extractor.report(article)));
        if (!reports.isEmpty()) write(format, Path.of(story).toAbsolutePath().normalize().getFileName().toString(), SideBySide.of(reports, new Comparer()));
        return input.status();
    }

    private int fromLibrary(ExportFormat format) throws Exception {
        try (Library library = Wiring.library(Places.samples())) {
            library.idle();
            StorySummary found = one(library);
            write(format, found.label(), SideBySide.ofJudged(library.articles().judgedReports(found.id()), new Comparer()));
        }
        return ExitStatus.DONE;
    }

    private StorySummary one(Library library) throws IOException {
        StorySummary named = library.articles().story(story);
        List<StorySummary> found = named == null ? meant(library) : List.of(named);
        if (found.isEmpty()) throw new IOException("no story \"" + story + "\" and no such folder; name a folder, or a story of the library");
        if (found.size() > 1) throw new IOException(found.size() + " stories are called \"" + story + "\": " + String.join(", ", found.stream().map(StorySummary::id).toList()) + "; name one of them");
        return found.getFirst();
    }

    /** The stories whose id or label holds the words, newest first. */
    private List<StorySummary> meant(Library library) throws IOException {
        List<StorySummary> found = new ArrayList<>();
        Cursor next = null;
        do {
            StoryPage page = library.articles().stories(next, PAGE);
            page.stories().stream().filter(this::isMeant).forEach(found::add);
            next = page.next();
        } while (next != null && found.size() < PAGE);
        return found.stream().filter(summary -> summary.id().equalsIgnoreCase(story)).findFirst().map(List::of).orElse(found);
    }

    private boolean isMeant(StorySummary summary) {
        return summary.id().equalsIgnoreCase(story) || summary.label().toLowerCase(Locale.ROOT).contains(story.toLowerCase(Locale.ROOT));
    }

    private void write(ExportFormat format, String title, SideBySide side) throws IOException {
        format.write(new StoryTable(title, side.reports(), side.comparison(), Rule.of(rule), side.origins()), to);
        System.out.println(side.comparison().rows().size() + " facts of " + side.reports().size() + " articles written to " + to);
    }
}
