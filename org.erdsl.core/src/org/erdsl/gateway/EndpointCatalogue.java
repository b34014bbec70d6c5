package org.erdsl.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.erdsl.gateway.Endpoint.Phase;
import org.erdsl.gateway.GatewayPlan.Connectivity;
import org.erdsl.net.PortRange;

/**
 * What gateways must reach, cloud by cloud: the table endpoints.txt beside this class, which names its sources. Only what
 * Microsoft's page says beyond doubt is in it.
 */
public final class EndpointCatalogue {

    private static final int COLUMNS = 6;

    private final List<Row> rows = new ArrayList<>();

    private record Row(String cloud, Endpoint endpoint, String connectivity) {
    }

    public EndpointCatalogue() {
        try (var table = Objects.requireNonNull(EndpointCatalogue.class.getResourceAsStream("endpoints.txt"))) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> rows.add(row(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("not a row of endpoints: " + line);
        }
        var ports = Arrays.stream(cells.get(2).split(" ")).map(PortRange::valueOf).toList();
        return new Row(cells.get(0), new Endpoint(cells.get(1), ports,
                cells.get(4).equals("operation") ? Phase.OPERATION : Phase.REGISTRATION, cells.get(5)), cells.get(3));
    }

    /**
     * What a gateway must reach, sorted by host.
     *
     * @param connectivity how it talks to its relay; what only the other way needs is left out
     */
    public List<Endpoint> endpoints(EndpointCloud cloud, Connectivity connectivity) {
        return rows.stream()
                .filter(row -> row.cloud.equals(cloud.key()))
                .filter(row -> row.connectivity.equals("any") || connectivity == Connectivity.TCP)
                .map(Row::endpoint)
                .sorted(Comparator.comparing(Endpoint::domain).thenComparing(Endpoint::host)
                        .thenComparing(endpoint -> endpoint.ports().get(0)))
                .toList();
    }
}
