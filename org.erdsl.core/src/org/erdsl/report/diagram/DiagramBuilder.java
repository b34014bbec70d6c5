package org.erdsl.report.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.landscape.Names;
import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Router;
import org.erdsl.model.Site;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.Flow.ConnectorFlow;
import org.erdsl.traffic.Hop;
import org.erdsl.traffic.Hop.Opening;
import org.erdsl.traffic.Medium;
import org.erdsl.traffic.Path;
import org.erdsl.traffic.Waypoint;
import org.erdsl.traffic.WaypointKind;

/** Draws paths: every waypoint is a box, every hop a line. */
public final class DiagramBuilder {

    private static final String MICROSOFT = "microsoft";
    private static final String API_MANAGEMENT = "api-management";
    private static final String INTERNET = "internet";

    private final Map<String, DiagramNode> nodes = new LinkedHashMap<>();
    private final Map<String, DiagramEdge> edges = new LinkedHashMap<>();

    /** Adds the way of a flow. */
    public void add(Flow flow, Path path) {
        // API Management is the box around the connectors: each of them stands for its own way through it.
        var connector = flow instanceof ConnectorFlow of
                ? node(NodeKind.CONNECTOR, "connector " + of.connector().getName(), of.connector(), "",
                        Optional.of(box(API_MANAGEMENT, NodeKind.API_MANAGEMENT_BOX, "Azure API Management", microsoft(), Optional.empty())))
                : "";
        for (var hop : path.hops()) {
            add(hop, connector);
        }
    }

    /** Adds a circuit with its routers, whether or not traffic takes it. */
    public void add(Circuit circuit) {
        if (circuit.getMicrosoftPeering() == null) {
            circuit(circuit);
            return;
        }
        for (var link : circuit.getMicrosoftPeering().getLinks()) {
            if (link.getRouter() != null) {
                edge(router(link.getRouter()), circuit(circuit), Medium.EXPRESSROUTE, link.getRole().getLiteral(),
                        Optional.empty());
            }
        }
        edge(circuit(circuit), edge(circuit), Medium.EXPRESSROUTE, "", Optional.empty());
    }

    public Diagram build() {
        return new Diagram(List.copyOf(nodes.values()), List.copyOf(edges.values()));
    }

    private void add(Hop hop, String connector) {
        if (hop.medium() != Medium.EXPRESSROUTE) {
            edge(waypoint(hop.from(), connector), waypoint(hop.to(), connector), hop.medium(), "",
                    Optional.of(hop.opening()));
            return;
        }
        var circuit = hop.carrier().circuit().orElseThrow();
        var inwards = hop.to().kind() == WaypointKind.MICROSOFT_EDGE;
        var outside = waypoint(inwards ? hop.from() : hop.to(), connector);
        var opening = inwards == (hop.opening() == Opening.FROM) ? Opening.FROM : Opening.TO;
        for (var link : hop.carrier().links()) {
            if (link.getRouter() != null) {
                edge(outside, router(link.getRouter()), Medium.EXPRESSROUTE, "", Optional.of(opening));
                edge(router(link.getRouter()), circuit(circuit), Medium.EXPRESSROUTE, link.getRole().getLiteral(),
                        Optional.of(opening));
            }
        }
        if (hop.carrier().links().stream().allMatch(link -> link.getRouter() == null)) {
            edge(outside, circuit(circuit), Medium.EXPRESSROUTE, "", Optional.of(opening));
        }
        edge(circuit(circuit), edge(circuit), Medium.EXPRESSROUTE, "", Optional.of(opening));
    }

    private String waypoint(Waypoint waypoint, String connector) {
        return switch (waypoint.kind()) {
            case API_MANAGEMENT -> connector;
            case SITE -> users((Site) waypoint.element().orElseThrow());
            case GATEWAY -> gateway((Gateway) waypoint.element().orElseThrow());
            case ENVIRONMENT -> environment((Environment) waypoint.element().orElseThrow());
            case POWER_PLATFORM -> node(NodeKind.ENVIRONMENT, waypoint, Optional.of(microsoft()));
            case DATA_SOURCE, PUBLIC_ENDPOINT -> node(NodeKind.DATA_SOURCE, waypoint,
                    waypoint.element().filter(Site.class::isInstance).map(site -> box((Site) site)));
            case AZURE_RELAY -> node(NodeKind.RELAY, waypoint, Optional.of(microsoft()));
            case MICROSOFT_EDGE -> node(NodeKind.MICROSOFT_EDGE, waypoint, Optional.of(microsoft()));
            case SIGN_IN, MICROSOFT_SERVICE, AZURE_SERVICE -> node(NodeKind.SERVICE, waypoint, Optional.of(microsoft()));
            case OTHER_SERVICE, CONTENT_DELIVERY_NETWORK -> node(NodeKind.SERVICE, waypoint,
                    Optional.of(box(INTERNET, NodeKind.INTERNET_BOX, "Public internet", null, Optional.empty())));
        };
    }

    private String users(Site site) {
        var users = site.getUsers() > 0 ? site.getUsers() + " people" : "people";
        return node(NodeKind.USERS, "users " + site.getName(), users, "", Optional.of(box(site)), Optional.of(site));
    }

    private String gateway(Gateway gateway) {
        var members = gateway.getMembers().size();
        return node(NodeKind.GATEWAY, "gateway " + gateway.getName(), gateway,
                members == 0 ? "gateway" : "gateway, " + (members == 1 ? "1 member" : members + " members"),
                Optional.ofNullable(gateway.getSite()).map(this::box));
    }

    private String environment(Environment environment) {
        var region = Optional.ofNullable(environment.getRegion());
        return node(NodeKind.ENVIRONMENT, "environment " + environment.getName(), environment, "environment",
                Optional.of(region.map(of -> box("region " + of.getName(), NodeKind.REGION_BOX,
                        "Power Platform " + Names.display(of), microsoft(), Optional.of(of))).orElseGet(this::microsoft)));
    }

    private String router(Router router) {
        return node(NodeKind.ROUTER, "router " + router.getName(), router,
                router.getPlatform() == null ? "router" : router.getPlatform(),
                Optional.ofNullable(router.getSite()).map(this::box));
    }

    private String circuit(Circuit circuit) {
        var subtitle = circuit.getSku() == CircuitSku.UNSPECIFIED ? "circuit" : circuit.getSku().getLiteral() + " circuit";
        return node(NodeKind.CIRCUIT, "circuit " + circuit.getName(), circuit,
                circuit.getBandwidth() == null ? subtitle : subtitle + ", " + circuit.getBandwidth(), Optional.empty());
    }

    private String edge(Circuit circuit) {
        var location = Optional.ofNullable(circuit.getPeeringLocation()).map(Names::display);
        var name = location.map(at -> "Microsoft's edge in " + at).orElse("Microsoft's edge");
        return node(NodeKind.MICROSOFT_EDGE, NodeKind.MICROSOFT_EDGE + " " + name, name, "",
                Optional.of(microsoft()), Optional.ofNullable(circuit.getPeeringLocation()));
    }

    private String microsoft() {
        return box(MICROSOFT, NodeKind.MICROSOFT_BOX, "Microsoft's network", null, Optional.empty());
    }

    private String box(Site site) {
        return box("site " + site.getName(), NodeKind.SITE_BOX, Names.display(site), null, Optional.of(site));
    }

    private String box(String id, NodeKind kind, String title, String parent, Optional<NamedElement> element) {
        nodes.computeIfAbsent(id, key -> new DiagramNode(key, kind, title, "", Optional.ofNullable(parent), element));
        return id;
    }

    private String node(NodeKind kind, Waypoint waypoint, Optional<String> parent) {
        var where = waypoint.element().map(NamedElement::getName).orElse("");
        return node(kind, kind + " " + waypoint.name() + (kind == NodeKind.MICROSOFT_EDGE ? "" : " " + where),
                waypoint.name(), "", parent, waypoint.element());
    }

    private String node(NodeKind kind, String id, NamedElement element, String subtitle, Optional<String> parent) {
        return node(kind, id, Names.of(element), subtitle, parent, Optional.of(element));
    }

    private String node(NodeKind kind, String id, String title, String subtitle, Optional<String> parent,
            Optional<NamedElement> element) {
        nodes.computeIfAbsent(id, key -> new DiagramNode(key, kind, title, subtitle, parent, element));
        return id;
    }

    /** Lines go from the left to the right, whoever opens the connection. */
    private void edge(String from, String to, Medium medium, String label, Optional<Opening> opening) {
        var forth = nodes.get(from).kind().rank() <= nodes.get(to).kind().rank();
        var right = opening.filter(of -> forth == (of == Opening.FROM)).isPresent();
        var left = opening.isPresent() && !right;
        var edge = new DiagramEdge(forth ? from : to, forth ? to : from, medium, label, left, right);
        edges.merge(edge.left() + "\n" + edge.right() + "\n" + medium + "\n" + label, edge, DiagramEdge::and);
    }
}
