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
import org.erdsl.model.CircuitSkuFact;
import org.erdsl.model.CommunityFamily;
import org.erdsl.model.ConnectorType;
import org.erdsl.model.Country;
import org.erdsl.model.DirectPortFact;
import org.erdsl.model.Fact;
import org.erdsl.model.GeopoliticalRegion;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.model.SpecialPurposePrefix;
import org.junit.jupiter.api.Test;

/** What the page on the library promises. */
class LibraryPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("```erdsl\n(.*?)```", Pattern.DOTALL);

    private static final Map<String, Class<? extends Fact>> KINDS = Map.ofEntries(
            Map.entry("Azure regions", AzureRegion.class),
            Map.entry("Power Platform regions", PowerPlatformRegion.class),
            Map.entry("service communities", ServiceCommunity.class),
            Map.entry("connector types", ConnectorType.class),
            Map.entry("peering locations", PeeringLocation.class),
            Map.entry("community families", CommunityFamily.class),
            Map.entry("geopolitical regions", GeopoliticalRegion.class),
            Map.entry("countries", Country.class),
            Map.entry("circuit SKUs", CircuitSkuFact.class),
            Map.entry("sizes of ExpressRoute Direct ports", DirectPortFact.class),
            Map.entry("special-purpose prefixes", SpecialPurposePrefix.class));

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
        assertEquals(4, examples.size());
        for (var example : examples) {
            var text = example.replace("```erdsl", "").replace("```", "");
            assertEquals(List.of(), library.read(text).getErrors(), text);
        }
    }
}
