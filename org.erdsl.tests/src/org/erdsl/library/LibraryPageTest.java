package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.ConnectorType;
import org.erdsl.model.Fact;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.ServiceCommunity;
import org.junit.jupiter.api.Test;

/** What the page on the library promises. */
class LibraryPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("```erdsl\n(.*?)```", Pattern.DOTALL);

    private static final Map<String, Class<? extends Fact>> KINDS = Map.of(
            "Azure regions", AzureRegion.class,
            "Power Platform regions", PowerPlatformRegion.class,
            "service communities", ServiceCommunity.class,
            "connector types", ConnectorType.class,
            "peering locations", PeeringLocation.class);

    private final LibraryFiles library = LibraryFiles.load();
    private final String page;

    LibraryPageTest() throws IOException {
        page = Files.readString(Path.of(System.getProperty("docs"), "language", "library.md"));
    }

    @Test
    void itCountsTheFacts() {
        KINDS.forEach((kind, type) -> {
            var count = library.facts(type).size();
            assertTrue(page.contains("| " + count + " " + kind + " |"), "the page does not say " + count + " " + kind);
        });
    }

    @Test
    void itsExamplesHaveNoError() {
        var examples = EXAMPLE.matcher(page).results().map(MatchResult::group).toList();
        assertEquals(3, examples.size());
        for (var example : examples) {
            var text = example.replace("```erdsl", "").replace("```", "");
            assertEquals(List.of(), library.read(text).getErrors(), text);
        }
    }
}
