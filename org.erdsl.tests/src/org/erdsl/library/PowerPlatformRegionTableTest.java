package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.net.Community;
import org.junit.jupiter.api.Test;

/** Power Platform regions, and what else their table says of Azure regions: the library says what the tables say. */
class PowerPlatformRegionTableTest extends TableComparison {

    /** Regions whose further Azure regions are a pair of their own; elsewhere they are recommended extras. */
    private static final Set<String> FURTHER_REGIONS_ARE_A_PAIR = Set.of("unitedstates", "dod");

    @Test
    void powerPlatformRegions() {
        var table = Table.read("powerplatform-regions").by(row -> row.get("location_key"));
        compare(table, PowerPlatformRegion.class, (row, region) -> {
            assertEquals(row.get("display_name"), region.getDisplayName());
            assertEquals(row.get("cloud"), region.getCloud().getLiteral());
            assertEquals(pairs(row), region.getPairs().stream().map(pair -> names(pair.getRegions())).toList());
            assertEquals(recommendedRegions(row), names(region.getRecommendedRegions()));
            assertEquals(orNull(row.get("dataverse_url_suffix")), region.getAddressSuffix());
            assertEquals(orNull(row.get("bap_code")), region.getAdminCode());
            assertEquals(orNull(row.get("url_region_code")), region.getUrlCode());
            assertEquals(row.get("gateway_regions_power_automate").isEmpty(),
                    region.getUnverified().stream().anyMatch(text -> text.contains("Get-DataGatewayRegion")));
            assertEquals(row.get("confidence"), region.getConfidence().getLiteral());
            assertTrue(row.get("notes").isEmpty() || !region.getNotes().isEmpty(), "the table has notes");
        });
    }

    /** Where the table names a region Azure does not have, the library leaves it out and says so. */
    @Test
    void gatewayRegions() {
        var azureNames = new HashMap<String, String>();
        library.facts(AzureRegion.class).values().forEach(region ->
                azureNames.put(region.getDisplayName(), region.getName()));
        var table = Table.read("powerplatform-regions").by(row -> row.get("location_key"));
        compare(table, PowerPlatformRegion.class, (row, region) -> {
            var published = new ArrayList<String>();
            for (var name : gatewayRegions(row, table)) {
                if (azureNames.containsKey(name)) {
                    published.add(azureNames.get(name));
                } else {
                    assertTrue(region.getNotes().stream().anyMatch(note -> note.contains('"' + name + '"')), name);
                }
            }
            assertEquals(published, names(region.getGatewayRegions()));
        });
    }

    /** The table of Power Platform regions repeats the communities of Azure regions: they are the same. */
    @Test
    void communitiesOfPowerPlatformRegions() {
        var regions = library.facts(AzureRegion.class);
        var seen = new HashMap<String, Community>();
        for (var row : Table.read("powerplatform-regions").rows()) {
            seen.put(row.get("azure_region_1"), community(row.get("azure_region_1_community")));
            seen.put(row.get("azure_region_2"), community(row.get("azure_region_2_community")));
            for (var further : Table.parts(row.get("further_azure_regions"), "\\|")) {
                var value = further.substring(further.indexOf('(') + 1, further.length() - 1);
                seen.put(nameOfFurther(further), value.equals("none published") ? null : community(value));
            }
        }
        seen.remove("");
        assertAll(seen.entrySet().stream().map(entry -> () -> assertEquals(
                entry.getValue(), regions.get(entry.getKey()).getCommunity(), entry.getKey())));
    }

    private static List<List<String>> pairs(CSVRecord row) {
        var first = Stream.of("azure_region_1", "azure_region_2").map(row::get).filter(n -> !n.isEmpty()).toList();
        var second = FURTHER_REGIONS_ARE_A_PAIR.contains(row.get("location_key"))
                ? furtherRegions(row)
                : List.<String>of();
        return Stream.of(first, second).filter(pair -> !pair.isEmpty()).toList();
    }

    private static List<String> recommendedRegions(CSVRecord row) {
        return FURTHER_REGIONS_ARE_A_PAIR.contains(row.get("location_key")) ? List.of() : furtherRegions(row);
    }

    private static List<String> furtherRegions(CSVRecord row) {
        return Table.parts(row.get("further_azure_regions"), "\\|").stream()
                .map(PowerPlatformRegionTableTest::nameOfFurther)
                .toList();
    }

    /** A further region stands with its community behind it: centralus(12076:51009). */
    private static String nameOfFurther(String further) {
        return further.substring(0, further.indexOf('('));
    }

    private static List<String> gatewayRegions(CSVRecord row, Map<String, CSVRecord> table) {
        var cell = row.get("gateway_regions_power_automate");
        var same = cell.startsWith("same as unitedstates") ? table.get("unitedstates") : row;
        return Table.parts(same.get("gateway_regions_power_automate"), ";");
    }
}
