package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.model.Fact;
import org.erdsl.model.GeopoliticalRegion;
import org.erdsl.model.PeeringLocation;
import org.junit.jupiter.api.Test;

/** Geopolitical regions of ExpressRoute: the library says what the tables say. */
class GeopoliticalRegionTableTest extends TableComparison {

    @Test
    void geopoliticalRegionsThemselves() {
        compare(Table.read("expressroute-geopolitical-regions").by(GeopoliticalRegionTableTest::geopoliticalRegionName),
                GeopoliticalRegion.class, (row, region) -> {
            assertEquals(row.get("geopolitical_region"), region.getDisplayName());
            assertEquals(row.get("cloud"), region.getCloud().getLiteral());
            assertEquals(Table.parts(row.get("zones_seen"), ";"),
                    region.getZones().stream().map(String::valueOf).toList());
            var locations = library.facts(PeeringLocation.class).values().stream()
                    .filter(location -> location.getGeopoliticalRegion().getName().equals(region.getName()))
                    .map(Fact::getDisplayName)
                    .map(name -> name.replace(" (", "("))
                    .toList();
            for (var named : Table.parts(row.get("peering_locations"), ";")) {
                assertTrue(locations.contains(named), named);
            }
            assertEquals(row.get("note").isEmpty(), region.getNotes().isEmpty());
        });
    }

    private static String geopoliticalRegionName(CSVRecord row) {
        if (row.get("cloud").equals("usgov")) {
            return "usGovernment";
        }
        var words = row.get("geopolitical_region").split(" ");
        return Stream.of(words).allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))
                ? words[0].toLowerCase(Locale.ROOT)
                : words[0].toLowerCase(Locale.ROOT) + String.join("", List.of(words).subList(1, words.length));
    }
}
