package org.synoptic.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.synoptic.article.Article;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.library.Library;
import org.synoptic.version.Version;
import org.synoptic.version.VersionChanges;
import org.synoptic.version.WordChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an outlet changed in an article. */
@Command(name = "versions", mixinStandardHelpOptions = true, description = "Lists the versions of an article of the library, with the facts and words that changed from each to the next.")
final class VersionsCommand implements Callable<Integer> {
    private static final int SHOWN = 60;

    @Parameters(paramLabel = "ARTICLE", description = "The path of its file, as search tells it, or its address.")
    private String article;

    @Option(names = "--json", description = "Answer as JSON, one line for each version after the first.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        try (Library library = Wiring.library(Places.samples())) {
            library.idle();
            List<Version> versions = library.versions().of(id(library));
            if (versions.isEmpty()) throw new IOException("no article \"" + article + "\" in the library; name the path of its file, or its address");
            if (!json) print(versions.getFirst());
            for (int i = 1; i < versions.size(); i++) {
                VersionChanges changes = library.versions().changes(versions.get(i - 1), versions.get(i));
                if (json) Json.writeLine(System.out, json(changes));
                else print(changes);
            }
            return ExitStatus.DONE;
        }
    }

    private String id(Library library) throws IOException {
        if (!article.matches("(?i)https?://.*")) return Path.of(article).toAbsolutePath().normalize().toString().replace('\\', '/');
        return library.versions().at(article).stream().map(Article::id).findFirst().orElse(article);
    }

    private static void print(Version version) {
        Article text = version.article();
        System.out.println((version.stands() ? "stands" : "until " + version.replaced()) + ", published " + (text.published() == null ? "on an unknown day" : text.published())
                + (text.modified() == null ? "" : ", changed " + text.modified()) + ", " + text.text().length() + " characters, " + text.id());
    }

    private static void print(VersionChanges changes) {
        for (VersionChanges.FactChange change : changes.facts()) System.out.println("  " + change.words() + "  (" + change.label() + ")");
        StringBuilder words = new StringBuilder("  ");
        for (WordChange stretch : changes.words())
            words.append(switch (stretch.kind()) {
                case SAME -> shortened(stretch.words());
                case ADDED -> "{+" + stretch.words() + "+}";
                case REMOVED -> "[-" + stretch.words() + "-]";
            });
        System.out.println(words.toString().replaceAll("\\s*\\n\\s*", "\n  "));
        if (!changes.markedAsUpdated()) System.out.println("  not marked as updated");
        print(changes.newer());
    }

    private static String shortened(String words) {
        return words.length() <= 3 * SHOWN ? words : words.substring(0, SHOWN) + " … " + words.substring(words.length() - SHOWN);
    }

    private static ObjectNode json(VersionChanges changes) {
        String replaced = changes.older().stands() ? null : changes.older().replaced().toString();
        ObjectNode answer = Json.object().put("article", changes.newer().article().id()).put("replaced", replaced).put("marked_as_updated", changes.markedAsUpdated());
        ArrayNode facts = answer.putArray("facts");
        for (VersionChanges.FactChange change : changes.facts()) {
            FactKind kind = (change.after() == null ? change.before() : change.after()).kind();
            facts.addObject().put("kind", kind.key()).put("label", change.label()).put("before", stated(change.before())).put("after", stated(change.after()));
        }
        ArrayNode words = answer.putArray("words");
        for (WordChange stretch : changes.words()) words.addObject().put("change", stretch.kind().name().toLowerCase(Locale.ROOT)).put("words", stretch.words());
        return answer;
    }

    private static String stated(Fact fact) {
        return fact == null ? null : fact.stated().words();
    }
}
