package org.erdsl.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.generator.ModelOrigin;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.library.Library;
import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.NamedElement;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.model.Router;
import org.erdsl.report.TrafficReport.Resilience;
import org.erdsl.report.TrafficReport.Row;
import org.erdsl.report.TrafficReport.Section;
import org.erdsl.report.diagram.DiagramBuilder;
import org.erdsl.traffic.Consequence;
import org.erdsl.traffic.Consequences;
import org.erdsl.traffic.Effect;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.Flow.ConnectorFlow;
import org.erdsl.traffic.Flow.GatewayFlow;
import org.erdsl.traffic.Flow.SignInFlow;
import org.erdsl.traffic.Flow.StaticContentFlow;
import org.erdsl.traffic.Flow.UserFlow;
import org.erdsl.traffic.Outage;
import org.erdsl.traffic.Traffic;
import org.erdsl.traffic.TrafficFact;
import org.erdsl.traffic.asymmetry.AsymmetricRouting;

/** Puts the report of a landscape together. */
public final class TrafficReporter {

    private final Landscape landscape;
    private final Traffic traffic;

    public TrafficReporter(Landscape landscape, Library library) {
        this.landscape = landscape;
        this.traffic = Traffic.of(landscape, library);
    }

    /** The report of the whole landscape. */
    public TrafficReport report(ModelOrigin origin) {
        var sections = new LinkedHashMap<String, List<Row>>();
        var diagram = new DiagramBuilder();
        var facts = new LinkedHashSet<TrafficFact>();
        var rows = new ArrayList<Row>();
        for (var flow : traffic.flows()) {
            var row = new Row(flow, traffic.path(flow));
            rows.add(row);
            sections.computeIfAbsent(section(flow), key -> new ArrayList<>()).add(row);
            diagram.add(flow, row.path());
            row.path().hops().forEach(hop -> facts.add(hop.ground().fact()));
        }
        landscape.all(Circuit.class).forEach(diagram::add);
        return new TrafficReport(origin,
                sections.entrySet().stream().map(of -> new Section(of.getKey(), of.getValue())).toList(),
                resilience(rows), landscape.index(AsymmetricRouting.class, AsymmetricRouting::new).all(),
                landscape.all(RiskAcceptance.class), List.copyOf(facts), diagram.build());
    }

    private static String section(Flow flow) {
        if (flow instanceof UserFlow users) {
            return title(users.environment());
        }
        if (flow instanceof StaticContentFlow content) {
            return title(content.environment());
        }
        if (flow instanceof ConnectorFlow connector) {
            return connector.environment().map(TrafficReporter::title).orElse("Connectors of no environment");
        }
        if (flow instanceof SignInFlow) {
            return "Sign-in";
        }
        if (flow instanceof GatewayFlow) {
            return "Gateways";
        }
        throw new IllegalArgumentException("no such flow: " + flow);
    }

    private static String title(Environment environment) {
        var name = "Environment " + Names.of(environment);
        return environment.getDisplayName() == null ? name : name + " (" + environment.getDisplayName() + ")";
    }

    /** Only flows that take a circuit notice when it or one of its routers is down. */
    private List<Resilience> resilience(List<Row> rows) {
        var byCircuit = new HashMap<Circuit, List<Flow>>();
        for (var row : rows) {
            row.path().hops().stream()
                    .flatMap(hop -> hop.carrier().circuit().stream())
                    .distinct()
                    .forEach(circuit -> byCircuit.computeIfAbsent(circuit, key -> new ArrayList<>()).add(row.flow()));
        }
        var byRouter = new HashMap<Router, LinkedHashSet<Flow>>();
        for (var circuit : landscape.all(Circuit.class)) {
            if (circuit.getMicrosoftPeering() != null) {
                circuit.getMicrosoftPeering().getLinks().stream()
                        .flatMap(link -> Optional.ofNullable(link.getRouter()).stream())
                        .forEach(router -> byRouter.computeIfAbsent(router, key -> new LinkedHashSet<>())
                                .addAll(byCircuit.getOrDefault(circuit, List.of())));
            }
        }
        var resilience = new ArrayList<Resilience>();
        for (var circuit : landscape.all(Circuit.class)) {
            resilience.add(resilience("circuit", circuit, byCircuit.getOrDefault(circuit, List.of())));
        }
        for (var router : landscape.all(Router.class)) {
            resilience.add(resilience("router", router, List.copyOf(byRouter.getOrDefault(router, new LinkedHashSet<>()))));
        }
        return resilience;
    }

    private Resilience resilience(String kind, NamedElement element, List<Flow> flows) {
        Map<Effect, Long> count = new HashMap<>();
        for (Consequence consequence : new Consequences(landscape, traffic, Outage.of(element)).of(flows)) {
            count.merge(consequence.effect(), 1L, Long::sum);
        }
        return new Resilience(kind + " " + Names.of(element), count.getOrDefault(Effect.STOPS, 0L),
                count.getOrDefault(Effect.FALLS_BACK_TO_THE_INTERNET, 0L),
                count.getOrDefault(Effect.TAKES_ANOTHER_WAY, 0L), count.getOrDefault(Effect.LOSES_REDUNDANCY, 0L));
    }
}
