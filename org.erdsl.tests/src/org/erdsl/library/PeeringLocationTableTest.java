package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.model.Confidence;
import org.erdsl.model.PeeringLocation;
import org.junit.jupiter.api.Test;

/** Peering locations: the library says what the tables say. */
class PeeringLocationTableTest extends TableComparison {

    @Test
    void peeringLocations() {
        compare(Table.read("peering-locations").by(PeeringLocationTableTest::peeringLocationName),
                PeeringLocation.class, (row, location) -> {
            assertEquals(row.get("peering_location"), location.getDisplayName());
            assertEquals(row.get("cloud"), location.getCloud().getLiteral());
            assertEquals(row.get("geopolitical_region"), location.getGeopoliticalRegion().getDisplayName());
            assertEquals(row.get("country"), location.getCountry().getDisplayName());
            assertEquals(row.get("zone").isEmpty() ? 0 : Integer.parseInt(row.get("zone")), location.getZone());
            assertEquals(row.get("metro").equals("yes"), location.isMetro());
            assertEquals(row.get("er_direct").isEmpty() ? "unknown" : row.get("er_direct"),
                    location.getDirect().getLiteral());
            assertEquals(Table.parts(row.get("providers"), ";"), location.getProviders());
            assertEquals(Table.parts(row.get("local_azure_regions"), ";"), names(location.getLocalRegions()));
            assertEquals(location(row), location.getLocation());
            // That a national cloud has no zones, and what is derived, is said elsewhere in the entry.
            assertEquals(Table.parts(row.get("note"), ";").stream().allMatch(note ->
                    note.startsWith("zone is not given") || note.contains("derived")
                            || note.startsWith("this location itself")
                            || note.startsWith("not in the 2025-11")), location.getNotes().isEmpty());
            assertEquals(row.get("note").contains("derived") || row.get("note").contains("only, absent"),
                    !location.getUnverified().isEmpty());
            assertEquals(row.get("note").contains("derived") || row.get("note").contains("only, absent"),
                    location.getConfidence() != Confidence.HIGH);
        });
    }

    private static String peeringLocationName(CSVRecord row) {
        var slug = row.get("peering_location").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        return row.get("cloud").equals("usgov") ? slug + "-usgov" : slug;
    }
}
