package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.model.Confidence;
import org.erdsl.model.ConnectorPath;
import org.erdsl.model.ConnectorType;
import org.erdsl.model.Fact;
import org.junit.jupiter.api.Test;

/** Connector types, of two tables: the library says what the tables say. */
class ConnectorTypeTableTest extends TableComparison {

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
        var full = Table.read("connectors-full").by(ConnectorTypeTableTest::anyConnectorKey);
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
}
