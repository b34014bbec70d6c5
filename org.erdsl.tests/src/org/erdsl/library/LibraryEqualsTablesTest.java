package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.geo.Coordinates;
import org.erdsl.model.Authorization;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Billing;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.CircuitSkuFact;
import org.erdsl.model.Cloud;
import org.erdsl.model.CommunityFamily;
import org.erdsl.model.CommunityScope;
import org.erdsl.model.Confidence;
import org.erdsl.model.ConnectorPath;
import org.erdsl.model.ConnectorType;
import org.erdsl.model.Country;
import org.erdsl.model.DirectPortFact;
import org.erdsl.model.Fact;
import org.erdsl.model.GeopoliticalRegion;
import org.erdsl.model.GlobalReachScope;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.model.SpecialPurposePrefix;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Bandwidth;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.SpecialPurposePrefixes;
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

    @Test
    void geopoliticalRegionsThemselves() {
        compare(Table.read("expressroute-geopolitical-regions").by(LibraryEqualsTablesTest::geopoliticalRegionName),
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

    /** The two tables of geopolitical regions agree wherever both know one. */
    @Test
    void geopoliticalRegionsOfBothTablesAgree() {
        var regions = library.facts(AzureRegion.class);
        assertAll(geopoliticalRegions().entrySet().stream().map(entry -> () -> assertEquals(
                entry.getValue(), displayNameOf(regions.get(entry.getKey()).getGeopoliticalRegion()), entry.getKey())));
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
            assertEquals(row.get("status").split(" ")[0].replace("current", "offered"),
                    service.getStatus().getLiteral());
            assertEquals(row.get("applies_to_power_platform").contains("sign-in"), service.isSignIn());
            assertEquals(service.getAuthorization() == Authorization.UNVERIFIED, !service.getUnverified().isEmpty());
            assertEquals(service.getAuthorization() == Authorization.UNVERIFIED,
                    service.getConfidence() != Confidence.HIGH, service.getName());
            assertSourcesKept(row, service);
        }
    }

    /** The families stand in the table of service communities, as 12076:51nnn. */
    @Test
    void communityFamilies() {
        var table = new HashMap<String, CSVRecord>();
        for (var row : Table.read("service-communities").rows()) {
            if (row.get("community").endsWith("nnn")) {
                table.put(row.get("community"), row);
            }
        }
        var families = library.facts(CommunityFamily.class).values();
        assertEquals(table.size(), families.size());
        for (var family : families) {
            var row = table.get(family.getFirst().toString().replaceFirst("000$", "nnn"));
            assertEquals(row.get("community").replace("nnn", "999"), family.getLast().toString());
            assertTrue(row.get("service").startsWith(family.getDisplayName()));
            assertEquals(switch (row.get("scope")) {
                case "regional" -> CommunityScope.REGIONAL;
                case "regional service" -> CommunityScope.SERVICE;
                default -> CommunityScope.PRIVATE_PEERING;
            }, family.getScope());
            assertSourcesKept(row, family);
        }
    }

    /** What has no community has no entry: Power Platform itself, and Microsoft 365 in China. */
    @Test
    void whatHasNoCommunityHasNoEntry() {
        var without = Table.read("service-communities").rows().stream()
                .filter(row -> row.get("community").equals("(none)"))
                .map(row -> row.get("service"))
                .toList();
        assertEquals(List.of("Power Platform / Dataverse", "Azure China 21Vianet Microsoft 365"), without);
        for (var service : library.facts(ServiceCommunity.class).values()) {
            assertFalse(service.getDisplayName().contains("Power Platform"), service.getName());
            assertTrue(service.getCloud() != Cloud.CHINA, service.getName());
        }
    }

    @Test
    void connectorTypes() {
        compare(connectorRows(), ConnectorType.class, (row, connector) -> {
            assertEquals(row.get("class").replace("-first-party", "").replace("-publisher", ""),
                    connector.getConnectorClass().getLiteral());
            assertEquals(row.get("on_premises_gateway"), connector.getGateway().getLiteral());
            assertEquals(orNull(row.get("publisher")), connector.getPublisher());
            assertEquals(row.get("tier").isEmpty() ? "unknown" : row.get("tier"), connector.getTier().getLiteral());
            assertEquals(row.get("key").isEmpty() || row.get("key").equals("(custom)") ? null : row.get("key"),
                    connector.getKey());
            // That an entry was taken over from the other table is no news of the connector.
            assertTrue(row.get("note").isEmpty() || row.get("note").startsWith("taken over")
                    || !connector.getNotes().isEmpty() || !connector.getUnverified().isEmpty(), "the table has a note");
            assertTrue(!row.get("on_premises_gateway").equals("unknown") || connector.getUnverified().stream()
                    .anyMatch(text -> text.startsWith("Whether it uses the on-premises data gateway")));
        });
    }

    /** What the table of the 90 best-known connectors says besides the full one, which corrects it. */
    @Test
    void bestKnownConnectorTypes() {
        var full = Table.read("connectors-full").by(LibraryEqualsTablesTest::anyConnectorKey);
        var connectors = library.facts(ConnectorType.class);
        var table = Table.read("connectors").by(row -> ConnectorNames.ofKey(row.get("key")));
        assertEquals(90, table.size());
        assertAll(table.entrySet().stream().map(entry -> () -> {
            var row = entry.getValue();
            var connector = connectors.get(entry.getKey());
            assertEquals(row.get("display_name"), connector.getDisplayName());
            assertEquals(orNull(row.get("gateway_reason")), connector.getGatewayReason());
            assertEquals(paths(row.get("traffic_path")), connector.getPaths());
            assertEquals(row.get("virtual_network_support").equals("yes"), connector.isVirtualNetwork());
            var inApi = full.get(row.get("key")).get("source").contains("API2023");
            assertEquals(inApi || row.get("key_confidence").equals("high"),
                    connector.getConfidence() == Confidence.HIGH, connector.getName());
            assertSourcesKept(row, connector);
        }));
        assertEquals(table.keySet(), connectors.values().stream()
                .filter(connector -> !connector.getPaths().isEmpty())
                .map(Fact::getName)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, CSVRecord> connectorRows() {
        var names = new ConnectorNames(Table.read("connectors-full").rows());
        return Table.read("connectors-full").by(names::of);
    }

    private static String anyConnectorKey(CSVRecord row) {
        return row.get("key").isEmpty() ? row.get("display_name") + "/" + row.get("publisher") : row.get("key");
    }

    private static List<ConnectorPath> paths(String cell) {
        var paths = new ArrayList<ConnectorPath>();
        if (cell.contains("Microsoft datacentre")) {
            paths.add(ConnectorPath.MICROSOFT);
        }
        if (cell.contains("public internet")) {
            paths.add(ConnectorPath.INTERNET);
        }
        if (cell.contains("via gateway")) {
            paths.add(ConnectorPath.GATEWAY);
        }
        return paths;
    }

    @Test
    void peeringLocations() {
        compare(Table.read("peering-locations").by(LibraryEqualsTablesTest::peeringLocationName),
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

    @Test
    void countries() {
        var table = Table.read("global-reach-countries").by(row -> row.get("country"));
        var countries = library.facts(Country.class).values();
        assertEquals(table.keySet(), countries.stream().filter(Country::isGlobalReach).map(Fact::getDisplayName)
                .collect(Collectors.toCollection(TreeSet::new)));
        for (var country : countries) {
            if (country.isGlobalReach()) {
                assertEquals(table.get(country.getDisplayName()).get("note").isEmpty(), country.getNotes().isEmpty());
                assertSourcesKept(table.get(country.getDisplayName()), country);
            }
        }
    }

    @Test
    void circuitSkus() {
        var table = Table.read("circuit-skus").by(row -> row.get("sku"));
        var skus = library.facts(CircuitSkuFact.class).values();
        assertEquals(3, skus.size());
        for (var sku : skus) {
            var row = table.get(sku.getDisplayName());
            assertEquals("circuit", row.get("kind"));
            assertEquals(sku.getName(), sku.getSku().getLiteral());
            assertEquals(row.get("sku").toLowerCase(Locale.ROOT), sku.getName());
            assertEquals(row.get("azure_regions_reached").split(" ")[0].replace("global", "cloud"),
                    sku.getReach().getLiteral());
            assertEquals(bandwidths(row), sku.getBandwidths());
            assertEquals(row.get("data_transfer").contains("included") ? "included" : "metered or unlimited",
                    String.join(" or ", sku.getBilling().stream().map(Billing::getLiteral).toList()));
            assertEquals(List.of(
                    "private " + row.get("private_peering_ipv4_prefixes") + " "
                            + row.get("private_peering_ipv6_prefixes"),
                    "microsoft " + row.get("microsoft_peering_ipv4_prefixes") + " "
                            + row.get("microsoft_peering_ipv6_prefixes"),
                    "network " + row.get("vnet_routes_to_gateway_ipv4") + " "
                            + row.get("vnet_routes_to_gateway_ipv6")),
                    sku.getLimits().stream().map(limit -> limit.getSession().getLiteral() + " " + limit.getIpv4() + " "
                            + limit.getIpv6()).toList());
            assertEquals(Table.parts(row.get("vnet_links_by_mbps"), ";"), sku.getLinks().stream()
                    .map(links -> links.getBandwidth().megabitsPerSecond() + "=" + links.getCount()).toList());
            assertEquals(row.get("global_reach").startsWith("no") ? GlobalReachScope.NO
                    : row.get("global_reach").contains("across") ? GlobalReachScope.CLOUD : GlobalReachScope.GEOPOLITICAL,
                    sku.getGlobalReach());
            assertEquals(row.get("microsoft_365").equals("no") ? Authorization.NO : Authorization.REQUIRED,
                    sku.getMicrosoft365());
            assertEquals(Table.parts(row.get("in_place_change_to").toLowerCase(Locale.ROOT), ";"),
                    sku.getChangesTo().stream().map(CircuitSku::getLiteral).toList());
            assertTrue(row.get("note").isEmpty() || !sku.getNotes().isEmpty());
            assertSourcesKept(row, sku);
        }
    }

    @Test
    void directPorts() {
        var table = Table.read("circuit-skus").by(row -> row.get("sku"));
        var ports = library.facts(DirectPortFact.class).values();
        assertEquals(table.size() - 3, ports.size());
        for (var port : ports) {
            var row = table.get(port.getDisplayName());
            assertEquals("port pair", row.get("kind"));
            assertTrue(row.get("sku").endsWith(" " + port.getSpeed().megabitsPerSecond() / 1000 + "G"));
            assertEquals(bandwidths(row), port.getBandwidths());
            assertEquals(row.get("subscribed_bandwidth_mbps").isEmpty() ? null
                    : new Bandwidth(Long.parseLong(row.get("subscribed_bandwidth_mbps"))), port.getSubscribed());
            assertSourcesKept(row, port);
        }
    }

    /** The generated routers reject exactly the space the library and its table name. */
    @Test
    void specialPurposePrefixes() {
        var facts = new HashSet<Prefix>();
        var table = new HashMap<Prefix, CSVRecord>();
        for (var row : Table.read("special-purpose-prefixes").rows()) {
            table.put(Prefix.valueOf(row.get("prefix")), row);
        }
        for (var fact : library.facts(SpecialPurposePrefix.class).values()) {
            assertTrue(facts.add(fact.getPrefix()), "twice: " + fact.getPrefix());
            assertEquals(table.get(fact.getPrefix()).get("name"), fact.getDisplayName());
            assertEquals(List.of(table.get(fact.getPrefix()).get("source")), fact.getSources());
        }
        assertEquals(table.keySet(), facts);
        assertEquals(facts, Stream.of(AddressFamily.values())
                .flatMap(family -> SpecialPurposePrefixes.of(family).stream())
                .collect(Collectors.toSet()));
    }

    private static List<Bandwidth> bandwidths(CSVRecord row) {
        return Table.parts(row.get("bandwidths_mbps"), ";").stream()
                .map(megabits -> new Bandwidth(Long.parseLong(megabits)))
                .toList();
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

    private static String geopoliticalRegionName(CSVRecord row) {
        if (row.get("cloud").equals("usgov")) {
            return "usGovernment";
        }
        var words = row.get("geopolitical_region").split(" ");
        return Stream.of(words).allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))
                ? words[0].toLowerCase(Locale.ROOT)
                : words[0].toLowerCase(Locale.ROOT) + String.join("", List.of(words).subList(1, words.length));
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

    private static String displayNameOf(Fact fact) {
        return fact == null ? null : fact.getDisplayName();
    }

    private static String nameOf(Fact fact) {
        return fact == null ? null : fact.getName();
    }
}
