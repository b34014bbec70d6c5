package org.erdsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.traffic.TrafficFact;
import org.junit.jupiter.api.Test;

/** The page docs/traffic.md lists the facts that paths rest on. */
class TrafficPageTest {

    @Test
    void listsEveryFactWithItsSource() throws IOException {
        var page = Files.readString(Path.of(System.getProperty("docs"), "traffic.md"));
        var table = page.substring(page.indexOf("## The facts\n\n") + "## The facts\n\n".length());
        assertEquals("| fact | says | source |\n|---|---|---|\n" + Stream.of(TrafficFact.values())
                .map(fact -> "| `%s` | %s | %s |%n".formatted(fact.id(), fact.statement(), fact.source()))
                .collect(Collectors.joining()).replace("\r\n", "\n"), table);
    }
}
