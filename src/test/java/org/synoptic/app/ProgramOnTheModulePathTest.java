package org.synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.article.read.FormatSamples;

/** The program as users start it, in its own process with modules: a library that lacks another is found only here. */
class ProgramOnTheModulePathTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryFormat() throws IOException, InterruptedException {
        Map<String, byte[]> samples = FormatSamples.all();
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) Files.write(folder.resolve(sample.getKey()), sample.getValue());
        String modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(path -> !path.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
        Path printed = folder.resolveSibling(folder.getFileName() + ".printed");
        Process program = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--module-path", modules, "--module", "org.synoptic/org.synoptic.app.Main", "read", folder.toString()))
                .redirectErrorStream(true).redirectOutput(printed.toFile()).start();
        int status = program.waitFor();
        String output = Files.readString(printed, StandardCharsets.UTF_8);
        Files.delete(printed);
        assertThat(status).as(output).isEqualTo(ExitStatus.DONE);
        assertThat(output.lines()).hasSameSizeAs(samples.keySet()).allSatisfy(line -> assertThat(line).contains(FormatSamples.HEADLINE));
    }
}
