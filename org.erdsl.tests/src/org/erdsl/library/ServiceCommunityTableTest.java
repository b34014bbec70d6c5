package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.model.Authorization;
import org.erdsl.model.Cloud;
import org.erdsl.model.CommunityFamily;
import org.erdsl.model.CommunityScope;
import org.erdsl.model.Confidence;
import org.erdsl.model.ServiceCommunity;
import org.junit.jupiter.api.Test;

/** Service communities and the families of communities: the library says what the tables say. */
class ServiceCommunityTableTest extends TableComparison {

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

    private static Authorization authorization(String cell) {
        return switch (cell) {
            case "yes" -> Authorization.REQUIRED;
            case "no" -> Authorization.NO;
            default -> Authorization.UNVERIFIED;
        };
    }
}
