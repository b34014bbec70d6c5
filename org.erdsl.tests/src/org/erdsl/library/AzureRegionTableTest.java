package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.Confidence;
import org.junit.jupiter.api.Test;

/** Azure regions, and the geopolitical regions that are named with them: the library says what the tables say. */
class AzureRegionTableTest extends TableComparison {

    @Test
    void azureRegions() {
        var geopoliticalRegions = geopoliticalRegions();
        compare(Table.read("azure-regions").by(row -> row.get("azure_region_name")), AzureRegion.class,
                (row, region) -> {
            assertEquals(row.get("azure_region_display"), region.getDisplayName());
            assertEquals(row.get("cloud"), region.getCloud().getLiteral());
            assertEquals(orNull(row.get("geography")), region.getGeography());
            assertEquals(row.get("expressroute_geopolitical_region").isEmpty()
                    ? geopoliticalRegions.get(region.getName())
                    : row.get("expressroute_geopolitical_region"), displayNameOf(region.getGeopoliticalRegion()));
            assertEquals(location(row), region.getLocation());
            assertEquals(community(row.get("bgp_community")), region.getCommunity());
            assertEquals(community(row.get("bgp_community_private_peering")), region.getPrivatePeeringCommunity());
            assertEquals(community(row.get("bgp_community_storage")), region.getStorageCommunity());
            assertEquals(community(row.get("bgp_community_sql")), region.getSqlCommunity());
            assertEquals(community(row.get("bgp_community_cosmosdb")), region.getCosmosDbCommunity());
            assertEquals(community(row.get("bgp_community_backup")), region.getBackupCommunity());
            assertEquals(orNull(row.get("paired_region_name")), nameOf(region.getPair()));
            assertEquals(row.get("independently_verified").equals("yes"), region.getConfidence() == Confidence.HIGH);
            assertEquals(row.get("pair_bidirectional").equals("yes"), isPairedBothWays(region));
            assertTrue(row.get("notes").isEmpty() || !region.getNotes().isEmpty()
                    || geopoliticalRegions.containsKey(region.getName()), "the table has notes");
            assertEquals(row.get("independently_verified").startsWith("no:"), region.getUnverified().stream()
                    .anyMatch(text -> text.contains("one revision of the routing article")));
        });
    }

    /** Where the table calls the way back unverified, the library says so and has it nevertheless. */
    private static boolean isPairedBothWays(AzureRegion region) {
        return region.getPair() != null && region.getPair().getPair() == region
                && region.getUnverified().stream().noneMatch(text -> text.contains("pair holds in both directions"));
    }

    /** The two tables of geopolitical regions agree wherever both know one. */
    @Test
    void geopoliticalRegionsOfBothTablesAgree() {
        var regions = library.facts(AzureRegion.class);
        assertAll(geopoliticalRegions().entrySet().stream().map(entry -> () -> assertEquals(
                entry.getValue(), displayNameOf(regions.get(entry.getKey()).getGeopoliticalRegion()), entry.getKey())));
    }

    private static Map<String, String> geopoliticalRegions() {
        var regions = new HashMap<String, String>();
        for (var row : Table.read("expressroute-geopolitical-regions").rows()) {
            for (var region : Table.parts(row.get("azure_regions"), ";")) {
                regions.put(region, row.get("geopolitical_region"));
            }
        }
        return regions;
    }
}
