package org.synoptic.library.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.article.Sha256;
import org.synoptic.article.read.ReadResult;
import org.synoptic.judgement.Judgement;
import org.synoptic.library.Library;
import org.synoptic.version.Version;

/**
 * Moves an unpacked case file into the library. Judgements and older texts go first, under the names that the articles will have;
 * then the folder of the articles takes its place in one step, so that after a kill there is all or nothing to be seen.
 */
final class Moving {
    private static final Set<Judgement.Kind> SAYABLE = EnumSet.of(Judgement.Kind.OUTLET, Judgement.Kind.DAY, Judgement.Kind.FIGURE, Judgement.Kind.EVENT,
            Judgement.Kind.NOTE, Judgement.Kind.TAG, Judgement.Kind.STAR, Judgement.Kind.READ, Judgement.Kind.SEARCH);

    private final Library library;
    private final CaseManifest manifest;
    private final Path staged;
    private final Path originals;
    private final Path target;
    private final boolean replaces;
    /** From the ids in the case file to those in this library. */
    private final Map<String, String> names = new HashMap<>();

    /** @param replaced the folder whose place the case takes, or null for one of its own */
    Moving(Library library, Staging staging, CaseManifest manifest, Path replaced) throws IOException {
        this.library = library;
        this.manifest = manifest;
        this.staged = staging.folder();
        this.originals = staged.resolve(CaseEntry.ORIGINALS);
        this.replaces = replaced != null;
        this.target = replaces ? replaced : free(library.folders().added(), manifest.title(), "");
    }

    CaseReader.Taken run() throws IOException {
        Files.createDirectories(originals);
        if (!replaces) names.putAll(new StoriesThere(library, staged, originals).leaveOut());
        int there = names.size();
        Path root = root();
        Map<String, List<Known>> byFile = new LinkedHashMap<>();
        CaseLines.each(staged, CaseEntry.ARTICLES, line -> {
            CaseLine.Kept kept = CaseLine.article(line);
            if (names.containsKey(kept.article().id())) return;
            if (kept.file() != null) byFile.computeIfAbsent(kept.file(), _ -> new ArrayList<>()).add(new Known(kept.article().id(), fingerprint(kept.article())));
        });
        for (var file : byFile.entrySet()) original(file.getKey(), file.getValue(), root);
        CaseLines.each(staged, CaseEntry.ARTICLES, line -> alone(CaseLine.article(line), root));
        if (names.isEmpty()) throw new DamagedCaseException("it holds no article");
        List<Judgement.Draft> drafts = new ArrayList<>(List.of(new Judgement.Draft(Judgement.Kind.IMPORT, target.toString(), manifest.fingerprint(), manifest.title(), null)));
        CaseLines.each(staged, CaseEntry.JUDGEMENTS, line -> drafts.add(renamed(CaseLine.judgement(line))));
        List<Version> versions = new ArrayList<>();
        CaseLines.each(staged, CaseEntry.VERSIONS, line -> versions.add(renamed(CaseLine.version(line))));
        library.takeIn(drafts, versions, () -> {
            if (replaces) library.folders().replace(target, root);
            else if (names.size() > there) Files.move(root, target, StandardCopyOption.ATOMIC_MOVE);
        });
        return new CaseReader.Taken(names.size() - there, there, drafts.size() - 1, target, false);
    }

    /** The folder that becomes the library's: that of the one story, or the one that holds all of them. */
    private Path root() throws IOException {
        try (Stream<Path> stories = Files.list(originals)) {
            List<Path> all = stories.toList();
            return all.size() == 1 && Files.isDirectory(all.getFirst()) ? all.getFirst() : originals;
        }
    }

    /** Keeps the original as the file of its articles if it gives the same ones here, else out of sight beside them. */
    private void original(String path, List<Known> articles, Path root) throws IOException {
        Path original = staged.resolve(path).normalize();
        if (!original.startsWith(originals) || !CaseEntry.staysInside(path)) throw new DamagedCaseException("an article says that it comes from " + path);
        if (!Files.isRegularFile(original)) throw new DamagedCaseException(path + " is missing");
        if (read(original).equals(articles.stream().collect(Collectors.toMap(known -> suffix(known.id()), Known::fingerprint, (one, _) -> one))))
            for (Known known : articles) names.put(known.id(), target.resolve(root.relativize(original)) + suffix(known.id()));
        else Files.move(original, original.resolveSibling(".original " + original.getFileName()));
    }

    /** An article without an original that gives it becomes a file of its own. */
    private void alone(CaseLine.Kept kept, Path root) throws IOException {
        Article article = kept.article();
        if (names.containsKey(article.id())) return;
        Path folder = kept.file() != null ? staged.resolve(kept.file()).getParent() : originals.resolve(CaseEntry.folder(article.story()));
        if (!folder.startsWith(root)) folder = root;
        Files.createDirectories(folder);
        Path file = free(folder, article.headline().isEmpty() ? "article" : article.headline(), ".jsonl");
        Files.writeString(file, CaseLine.alone(article));
        names.put(article.id(), target.resolve(root.relativize(file)).toString());
    }

    private static Path free(Path folder, String name, String ending) {
        for (int n = 1;; n++) {
            Path file = folder.resolve(CaseEntry.safe(name) + (n == 1 ? "" : " " + n) + ending);
            if (!Files.exists(file)) return file;
        }
    }

    /** By the part of their ids that follows the file. */
    private Map<String, String> read(Path original) {
        Map<String, String> read = new HashMap<>();
        library.reader().readFile(original, null, null, result -> {
            if (result instanceof ReadResult.Found found) read.put(suffix(found.article().id()), fingerprint(found.article()));
        });
        return read;
    }

    /** An article of the case file, without its words. */
    private record Known(String id, String fingerprint) {}

    /** Of what an article says. */
    static String fingerprint(Article article) {
        return Sha256.of(article.headline() + "\n" + article.text());
    }

    /** What follows the file in an id: the entry of an archive, the number of an article. */
    private static String suffix(String id) {
        int entry = id.indexOf("!/");
        int from = entry >= 0 ? entry : id.matches("(?s).*#\\d+") ? id.lastIndexOf('#') : id.length();
        return id.substring(from);
    }

    /** Only of what the case file holds, so that it says nothing of other articles of this library. */
    private Judgement.Draft renamed(Judgement.Draft draft) throws DamagedCaseException {
        if (!SAYABLE.contains(draft.kind())) throw new DamagedCaseException("its judgements hold a " + draft.kind().key() + ", which cannot come from elsewhere");
        if (draft.kind() != Judgement.Kind.SEARCH && !names.containsKey(draft.subject())) throw new DamagedCaseException("a judgement speaks of an article that it does not hold: " + draft.subject());
        String value = draft.value() == null ? null : names.getOrDefault(draft.value(), draft.value());
        String aspect = draft.aspect();
        for (String id : mentioned(aspect)) aspect = aspect.replace(id, names.get(id));
        return new Judgement.Draft(draft.kind(), names.getOrDefault(draft.subject(), draft.subject()), aspect, value, draft.reason());
    }

    /** Longest first, as one id may begin with another. */
    private List<String> mentioned(String aspect) {
        if (aspect.indexOf('/') < 0 && aspect.indexOf('\\') < 0) return List.of();
        return names.keySet().stream().filter(aspect::contains).sorted((a, b) -> b.length() - a.length()).limit(1).toList();
    }

    private Version renamed(Version version) throws DamagedCaseException {
        String id = names.get(version.article().id());
        if (id == null) throw new DamagedCaseException("an older text is of an article that it does not hold: " + version.article().id());
        return new Version(version.article().toBuilder().id(id).build(), version.replaced());
    }
}
