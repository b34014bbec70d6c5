package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.model.Authorization;
import org.erdsl.model.Billing;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.CircuitSkuFact;
import org.erdsl.model.DirectPortFact;
import org.erdsl.model.GlobalReachScope;
import org.erdsl.net.Bandwidth;
import org.junit.jupiter.api.Test;

/** SKUs of circuits, and pairs of ports of ExpressRoute Direct: the library says what the tables say. */
class CircuitSkuTableTest extends TableComparison {

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

    private static List<Bandwidth> bandwidths(CSVRecord row) {
        return Table.parts(row.get("bandwidths_mbps"), ";").stream()
                .map(megabits -> new Bandwidth(Long.parseLong(megabits)))
                .toList();
    }
}
