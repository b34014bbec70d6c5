package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.geo.Coordinates;
import org.erdsl.model.Authorization;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Confidence;
import org.erdsl.model.ConnectorType;
import org.erdsl.model.Fact;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;
import org.junit.jupiter.api.Test;

/** The library says what the tables say that it was made from: every row, and of every row every value it holds. */
class LibraryEqualsTablesTest {

    /** Regions whose further Azure regions are a pair of their own; elsewhere they are recommended extras. */
    private static final Set<String> FURTHER_REGIONS_ARE_A_PAIR = Set.of("unitedstates", "dod");

    private static final Pattern DATE_OR_REVISION = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|(?<=[@ ])[0-9a-f]{7,8}\\b");

    private final LibraryFiles library = LibraryFiles.load();

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
                    : row.get("expressroute_geopolitical_region"), region.getGeopoliticalRegion());
            assertEquals(location(row), region.getLocation());
            assertEquals(community(row.get("bgp_community")), region.getCommunity());
            assertEquals(orNull(row.get("paired_region_name")), nameOf(region.getPair()));
            assertEquals(row.get("independently_verified").equals("yes"), region.getConfidence() == Confidence.HIGH);
            assertTrue(row.get("notes").isEmpty() || !region.getNotes().isEmpty()
                    || geopoliticalRegions.containsKey(region.getName()), "the table has notes");
        });
    }

    /** The two tables of geopolitical regions agree wherever both know one. */
    @Test
    void geopoliticalRegionsOfBothTablesAgree() {
        var regions = library.facts(AzureRegion.class);
        assertAll(geopoliticalRegions().entrySet().stream().map(entry -> () -> assertEquals(
                entry.getValue(), regions.get(entry.getKey()).getGeopoliticalRegion(), entry.getKey())));
    }

    @Test
    void powerPlatformRegions() {
        var table = Table.read("powerplatform-regions").by(row -> row.get("location_key"));
        compare(table, PowerPlatformRegion.class, (row, region) -> {
            assertEquals(row.get("display_name"), region.getDisplayName());
            assertEquals(row.get("cloud"), region.getCloud().getLiteral());
            assertEquals(pairs(row), region.getPairs().stream().map(pair -> names(pair.getRegions())).toList());
            assertEquals(recommendedRegions(row), names(region.getRecommendedRegions()));
            assertEquals(orNull(row.get("dataverse_url_suffix")), region.getAddressSuffix());
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

    @Test
    void serviceCommunities() {
        var table = new HashMap<String, CSVRecord>();
        for (var row : Table.read("service-communities").rows()) {
            if (row.get("community").matches("\\d+:\\d+")) {
                table.put(row.get("community"), row);
            }
        }
        var services = library.facts(ServiceCommunity.class).values();
        assertEquals(table.size(), services.size());
        for (var service : services) {
            var row = table.get(service.getCommunity().toString());
            assertEquals(row.get("service"), service.getDisplayName());
            assertEquals(row.get("cloud"), service.getCloud().getLiteral(), service.getName());
            assertEquals(row.get("cloud").equals("usgov"), service.getName().endsWith("UsGov"), service.getName());
            assertEquals(authorization(row.get("m365_authorization_required")), service.getAuthorization(),
                    service.getName());
            assertTrue(row.get("notes").isEmpty() || !service.getNotes().isEmpty(), service.getName());
            assertEquals(service.getAuthorization() == Authorization.UNVERIFIED,
                    service.getConfidence() != Confidence.HIGH, service.getName());
            assertSourcesKept(row, service);
        }
    }

    /** Class and gateway are those of the full table, which corrects the one of the 90 connectors. */
    @Test
    void connectorTypes() {
        var full = Table.read("connectors-full").by(row -> row.get("key"));
        compare(Table.read("connectors").by(LibraryEqualsTablesTest::connectorName), ConnectorType.class,
                (row, connector) -> {
            var corrected = full.get(row.get("key"));
            assertEquals(row.get("display_name"), connector.getDisplayName());
            assertEquals(corrected.get("class").replace("-first-party", "").replace("-publisher", ""),
                    connector.getConnectorClass().getLiteral());
            assertEquals(corrected.get("on_premises_gateway"), connector.getGateway().getLiteral());
            assertEquals(orNull(row.get("gateway_reason")), connector.getGatewayReason());
            assertEquals(row.get("key").equals("(custom)") ? null : row.get("key"), connector.getKey());
            var inApi = corrected.get("source").contains("API2023");
            assertEquals(inApi || row.get("key_confidence").equals("high"),
                    connector.getConfidence() == Confidence.HIGH);
        });
    }

    @Test
    void peeringLocations() {
        compare(Table.read("peering-locations").by(LibraryEqualsTablesTest::peeringLocationName),
                PeeringLocation.class, (row, location) -> {
            assertEquals(row.get("peering_location"), location.getDisplayName());
            assertEquals(row.get("cloud"), location.getCloud().getLiteral());
            assertEquals(row.get("geopolitical_region"), location.getGeopoliticalRegion());
            assertEquals(Table.parts(row.get("local_azure_regions"), ";"), names(location.getLocalRegions()));
            assertEquals(location(row), location.getLocation());
            // The library holds no zones, so a note about them has no place in it.
            assertEquals(Table.parts(row.get("note"), ";").stream().allMatch(note -> note.contains("zone")),
                    location.getNotes().isEmpty());
            assertEquals(row.get("note").contains("derived") || row.get("note").contains("only, absent"),
                    location.getConfidence() != Confidence.HIGH);
        });
    }

    /** Same names on both sides, then this comparison for each, then the sources. */
    private <T extends Fact> void compare(Map<String, CSVRecord> table, Class<T> type,
            BiConsumer<CSVRecord, T> comparison) {
        var facts = library.facts(type);
        assertEquals(Set.of(), difference(table.keySet(), facts.keySet()), "rows the library lacks");
        assertEquals(Set.of(), difference(facts.keySet(), table.keySet()), "facts the table lacks");
        assertFalse(table.isEmpty());
        assertAll(table.keySet().stream().map(name -> () -> assertAll(name,
                () -> comparison.accept(table.get(name), facts.get(name)),
                () -> assertSourcesKept(table.get(name), facts.get(name)))));
    }

    private static Set<String> difference(Set<String> names, Set<String> others) {
        var difference = new TreeSet<>(names);
        difference.removeAll(others);
        return difference;
    }

    /** The wording may be shorter than in the table; no date and no revision is lost. */
    private static void assertSourcesKept(CSVRecord row, Fact fact) {
        var sources = String.join("\n", fact.getSources());
        DATE_OR_REVISION.matcher(row.get("source")).results().map(MatchResult::group)
                .forEach(date -> assertTrue(sources.contains(date), fact.getName() + " lost the source of " + date));
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
                .map(LibraryEqualsTablesTest::nameOfFurther)
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

    private static Authorization authorization(String cell) {
        return switch (cell) {
            case "yes" -> Authorization.REQUIRED;
            case "no" -> Authorization.NO;
            default -> Authorization.UNVERIFIED;
        };
    }

    private static String connectorName(CSVRecord row) {
        var key = row.get("key");
        if (key.equals("(custom)")) {
            return "custom";
        }
        var name = key.substring("shared_".length());
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    private static String peeringLocationName(CSVRecord row) {
        var slug = row.get("peering_location").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        return row.get("cloud").equals("usgov") ? slug + "-usgov" : slug;
    }

    private static Coordinates location(CSVRecord row) {
        return row.get("latitude").isEmpty()
                ? null
                : Coordinates.valueOf(row.get("latitude") + ", " + row.get("longitude"));
    }

    private static Community community(String cell) {
        return cell.isEmpty() ? null : Community.valueOf(cell);
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> names(List<? extends Fact> facts) {
        return facts.stream().map(Fact::getName).toList();
    }

    private static String nameOf(Fact fact) {
        return fact == null ? null : fact.getName();
    }
}
