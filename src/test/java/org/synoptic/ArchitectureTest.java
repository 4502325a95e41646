package org.synoptic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The map of the program: which package may use which, which library lives where, and why. */
class ArchitectureTest {
    private static final String BASE = "org.synoptic";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(BASE);

    /** From each package to those it may use. What is not listed is not allowed. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("text", Set.of()),
            entry("article", Set.of("text")),
            entry("fact", Set.of("article", "text")),
            entry("compare", Set.of("fact", "article", "text")),
            entry("story", Set.of("fact", "article", "text")),
            entry("search", Set.of("fact", "article", "text")),
            entry("export", Set.of("story", "compare", "fact", "article", "text")),
            entry("version", Set.of("export", "search", "compare", "fact", "article", "text")),
            entry("judgement", Set.of("version", "search", "compare", "fact", "article", "text")),
            entry("sync", Set.of("judgement", "version", "search", "story", "fact", "article", "text")),
            entry("library", Set.of("sync", "judgement", "version", "export", "search", "story", "compare", "fact", "article", "text")),
            entry("ui", Set.of("library", "sync", "judgement", "version", "export", "search", "story", "compare", "fact", "article", "text")),
            entry("app", Set.of("ui", "library", "sync", "judgement", "version", "export", "search", "story", "compare", "fact", "article", "text")));

    /**
     * A part of a package that is parted further. It may use its parent, and what its parent may use.
     *
     * @param beside the parts of the same parent that it may use, too
     * @param open whether other packages may use it
     */
    private record Part(String name, Set<String> beside, boolean open, String reason) {
        String parent() {
            return name.substring(0, name.indexOf('.'));
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("search.document", Set.of(), false, "a field is written and read in one place"),
            new Part("search.analysis", Set.of("search.document"), false, "texts and queries become terms alike"),
            new Part("search.query", Set.of("search.document", "search.analysis"), true, "what a person types is read, and completed, in one place"),
            new Part("search.facet", Set.of("search.document"), false, "counting knows no words"),
            new Part("search.index", Set.of("search.document", "search.analysis", "search.query", "search.facet"), true, "the index is one door"),
            new Part("library.incoming", Set.of(), true, "what comes in is looked at before anything of it is kept"),
            new Part("library.casefile", Set.of(), true, "what is handed on is taken in again as a whole, or not at all"));

    /** A library, the only packages that may use it, and the reason. */
    private record Bound(String library, List<String> packages, String reason) {}

    private static final List<Bound> LIBRARIES = List.of(
            new Bound("org.apache.lucene..", List.of("search.*"), "the index is one door that another engine can replace; what is asked and answered does without"),
            new Bound("javafx..", List.of("ui"), "everything but the window runs without a display"),
            new Bound("org.controlsfx..", List.of("ui"), "everything but the window runs without a display"),
            new Bound("atlantafx..", List.of("ui"), "everything but the window runs without a display"),
            new Bound("java.sql..", List.of("judgement", "library"), "what the analyst said, and what is new to a saved search, are tables; nothing else is"),
            new Bound("picocli..", List.of("app"), "commands belong to the program's start"),
            new Bound("org.jsoup..", List.of("article.read"), "pages become articles at the door"),
            new Bound("javax.swing..", List.of(), "the window is JavaFX alone"),
            new Bound("javafx.scene.web..", List.of(), "a page shown by a browser could fetch and execute"),
            new Bound("java.io.ObjectInputStream", List.of(), "no untrusted file may make objects"));

    private static final DescribedPredicate<JavaClass> LUCENE = JavaClass.Predicates.resideInAPackage("org.apache.lucene..");

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyWhatTheMapAllows() {
        return MAY_USE.keySet().stream().sorted().map(from -> DynamicTest.dynamicTest(from + " → " + new TreeSet<>(MAY_USE.get(from)), () -> {
            Set<String> wrong = new TreeSet<>();
            for (JavaClass user : CLASSES)
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    String to = part(dependency.getTargetClass());
                    if (from.equals(part(user)) && to != null && !to.equals(from) && !MAY_USE.get(from).contains(to)) wrong.add(dependency.getDescription());
                }
            assertThat(wrong).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> aPartUsesOnlyThoseBesideItThatTheMapAllows() {
        return PARTS.stream().map(from -> DynamicTest.dynamicTest(from.name + " → " + new TreeSet<>(from.beside) + ": " + from.reason, () -> {
            Set<String> wrong = new TreeSet<>();
            for (JavaClass user : CLASSES)
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    Part to = partOf(dependency.getTargetClass());
                    if (from == partOf(user) && to != null && to != from && to.parent().equals(from.parent()) && !from.beside.contains(to.name)) wrong.add(dependency.getDescription());
                }
            assertThat(wrong).isEmpty();
        }));
    }

    @Test
    void whatIsNotOpenIsUsedWithinItsParentAlone() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass user : CLASSES)
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                Part to = partOf(dependency.getTargetClass());
                if (to != null && !to.open && !user.getPackageName().startsWith(BASE + "." + to.parent() + ".")) wrong.add(dependency.getDescription());
            }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPackageWithPartsHasNoneButThoseOnTheMap() {
        Set<String> parted = PARTS.stream().map(Part::parent).collect(Collectors.toSet());
        assertThat(CLASSES.stream().filter(type -> parted.contains(part(type)) && partOf(type) == null).map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(parted.stream().map(parent -> BASE + "." + parent).toList());
    }

    @Test
    void noTypeOfLuceneStandsInTheSignaturesOfTheDoorToTheIndex() {
        noCodeUnits().that().arePublic().and().areDeclaredInClassesThat().arePublic().and().areDeclaredInClassesThat().resideInAPackage(BASE + ".search.index")
                .should().haveRawReturnType(LUCENE).orShould().haveRawParameterTypes(DescribedPredicate.anyElementThat(LUCENE)).check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysWhereItBelongs() {
        return LIBRARIES.stream().map(bound -> DynamicTest.dynamicTest(bound.library + " only in " + bound.packages + ": " + bound.reason, () -> {
            String[] outside = Stream.concat(bound.packages.stream().map(name -> BASE + "." + name + ".."), Stream.of("none")).toArray(String[]::new);
            var rule = bound.library.contains("..")
                    ? noClasses().that().resideOutsideOfPackages(outside).should().dependOnClassesThat().resideInAPackage(bound.library)
                    : noClasses().that().resideOutsideOfPackages(outside).should().dependOnClassesThat().haveFullyQualifiedName(bound.library);
            rule.because(bound.reason).check(CLASSES);
        }));
    }

    @Test
    void aPackageDoesNotUseItsOwnSubPackages() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass user : CLASSES)
            for (Dependency dependency : user.getDirectDependenciesFromSelf())
                if (dependency.getTargetClass().getPackageName().startsWith(user.getPackageName() + ".") && !user.getPackageName().equals(BASE)) wrong.add(dependency.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void packagesDoNotDependOnOneAnotherInCircles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/synoptic"))) {
            List<Path> silent = files.filter(Files::isDirectory).filter(folder -> !folder.endsWith("synoptic"))
                    .filter(folder -> holdsJava(folder) && !Files.exists(folder.resolve("package-info.java"))).toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The part on the map that holds the class, or null if none does. */
    private static Part partOf(JavaClass type) {
        return PARTS.stream().filter(part -> (type.getPackageName() + ".").startsWith(BASE + "." + part.name + ".")).findFirst().orElse(null);
    }

    /** The package right below the base that holds the class, or null if it is not ours. */
    private static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE + ".") ? name.substring(BASE.length() + 1).split("\\.")[0] : null;
    }
}
