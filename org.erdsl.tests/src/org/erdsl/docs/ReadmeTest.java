package org.erdsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README tells a stranger to do, and sees what it shows. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("docs")).toAbsolutePath().getParent().normalize();
    private static final Pattern BLOCK = Pattern.compile("^```([a-z]*)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    /** Not run here, for the product is built after these tests: StartedProductTest of org.erdsl.repository.tests runs it. */
    private static final String STARTS_THE_PRODUCT = "./erdsl ide";

    /** Looks like the checkout to the commands, and has no files of an earlier run. */
    @TempDir
    private Path checkout;

    @BeforeEach
    void makeTheCheckout() throws IOException {
        Files.createSymbolicLink(checkout.resolve("erdsl"), ROOT.resolve("erdsl"));
        try (var files = Files.walk(ROOT.resolve("examples"))) {
            for (var model : files.filter(file -> file.toString().endsWith(".erdsl")).toList()) {
                var copy = checkout.resolve(ROOT.relativize(model));
                Files.createDirectories(copy.getParent());
                Files.copy(model, copy);
            }
        }
    }

    @Test
    void commandsRun() throws IOException, InterruptedException {
        var commands = blocks("sh").stream().map(String::strip).toList();
        assertEquals(List.of(
                "./erdsl generate examples/contoso/contoso.erdsl",
                STARTS_THE_PRODUCT,
                "./erdsl check examples/mistakes/one-community.erdsl",
                "./erdsl prove examples/contoso/contoso.erdsl"), commands);

        var generate = run(commands.get(0));
        assertEquals(0, generate.exitCode(), generate.output());
        assertTrue(generate.output().contains("wrote examples/contoso/generated/routers/edge1.frr.conf\n"),
                generate.output());

        var check = run(commands.get(2));
        assertEquals(1, check.exitCode(), check.output());
        assertEquals(block("error: environment"), check.output());

        var prove = run(commands.get(3));
        assertEquals(0, prove.exitCode(), prove.output());

        var filter = Files.readString(checkout.resolve("examples/contoso/generated/routers/edge1.frr.conf"));
        assertTrue(filter.contains(block("route-map ERDSL")), "the filter of the README is no part of the generated one");
    }

    @Test
    void modelIsTheExample() throws IOException {
        var example = Files.readString(ROOT.resolve("examples/contoso/contoso.erdsl"));
        for (var block : blocks("erdsl")) {
            assertTrue(example.contains(block), block);
        }
    }

    private static String block(String part) throws IOException {
        return blocks("").stream().filter(block -> block.contains(part)).findFirst().orElseThrow();
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("README.md"))).results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    private record Run(int exitCode, String output) {
    }

    private Run run(String command) throws IOException, InterruptedException {
        var output = Files.createTempFile("erdsl-readme", ".txt");
        try {
            var process = new ProcessBuilder(command.split(" "))
                    .directory(checkout.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertTrue(process.waitFor(10, TimeUnit.MINUTES), command);
            return new Run(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }
}
