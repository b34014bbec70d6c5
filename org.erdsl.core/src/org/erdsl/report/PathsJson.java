package org.erdsl.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.erdsl.generator.ErdslVersion;
import org.erdsl.model.Fact;
import org.erdsl.model.NamedElement;
import org.erdsl.traffic.Consequence;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.Flow.ConnectorFlow;
import org.erdsl.traffic.Flow.GatewayFlow;
import org.erdsl.traffic.Flow.SignInFlow;
import org.erdsl.traffic.Flow.StaticContentFlow;
import org.erdsl.traffic.Flow.UserFlow;
import org.erdsl.traffic.Hop;
import org.erdsl.traffic.Hop.Opening;
import org.erdsl.traffic.Path;
import org.erdsl.traffic.PathText;
import org.erdsl.traffic.Traffic;
import org.erdsl.traffic.Waypoint;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Paths as JSON, for programs. The schema is docs/schema/paths-1.json; another format gets another number. */
public final class PathsJson {

    private static final String SCHEMA = "https://erdsl.org/schema/paths-1.json";
    private static final int FORMAT_VERSION = 1;

    private PathsJson() {
    }

    /** The paths of flows while everything works. */
    public static String print(List<Flow> flows, Traffic traffic) {
        var array = new JsonArray();
        for (var flow : flows) {
            var json = flow(flow);
            json.add("path", path(traffic.path(flow)));
            array.add(json);
        }
        return print(List.of(), array);
    }

    /**
     * The paths of flows before and during an outage.
     *
     * @param down what is down, as the user calls it
     */
    public static String print(List<String> down, List<Consequence> consequences) {
        var array = new JsonArray();
        for (var consequence : consequences) {
            var json = flow(consequence.flow());
            json.add("path", path(consequence.before()));
            var outage = new JsonObject();
            outage.addProperty("effect", consequence.effect().id());
            outage.add("path", path(consequence.after()));
            outage.add("remaining", strings(consequence.remaining()));
            json.add("outage", outage);
            array.add(json);
        }
        return print(down, array);
    }

    private static String print(List<String> down, JsonArray flows) {
        var json = new JsonObject();
        json.addProperty("$schema", SCHEMA);
        json.addProperty("formatVersion", FORMAT_VERSION);
        json.addProperty("generatedBy", ErdslVersion.NAME);
        json.add("down", strings(down));
        json.add("flows", flows);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }

    private static JsonObject flow(Flow flow) {
        var json = new JsonObject();
        json.addProperty("kind", flow.kind().replace(' ', '-'));
        json.addProperty("label", flow.label());
        for (var end : ends(flow).entrySet()) {
            json.addProperty(end.getKey(), end.getValue().getName());
        }
        return json;
    }

    private static Map<String, NamedElement> ends(Flow flow) {
        var ends = new LinkedHashMap<String, NamedElement>();
        if (flow instanceof UserFlow users) {
            ends.put("environment", users.environment());
            ends.put("site", users.site());
        } else if (flow instanceof StaticContentFlow content) {
            ends.put("environment", content.environment());
            content.site().ifPresent(site -> ends.put("site", site));
        } else if (flow instanceof SignInFlow signIn) {
            ends.put("site", signIn.site());
        } else if (flow instanceof ConnectorFlow connector) {
            connector.environment().ifPresent(environment -> ends.put("environment", environment));
            ends.put("connector", connector.connector());
        } else if (flow instanceof GatewayFlow gateway) {
            ends.put("gateway", gateway.gateway());
        }
        return ends;
    }

    private static JsonObject path(Path path) {
        var json = new JsonObject();
        json.addProperty("way", PathText.way(path));
        json.addProperty("works", path.works());
        json.addProperty("medium", medium(path.decisive()));
        path.circuit().ifPresent(circuit -> json.addProperty("circuit", circuit.getName()));
        path.gateway().ifPresent(gateway -> json.addProperty("gateway", gateway.getName()));
        var hops = new JsonArray();
        path.hops().forEach(hop -> hops.add(hop(hop)));
        json.add("hops", hops);
        return json;
    }

    private static JsonObject hop(Hop hop) {
        var json = new JsonObject();
        json.add("from", waypoint(hop.from()));
        json.add("to", waypoint(hop.to()));
        json.addProperty("openedBy", hop.opening() == Opening.FROM ? "from" : "to");
        json.addProperty("medium", medium(hop));
        hop.carrier().circuit().ifPresent(circuit -> json.addProperty("circuit", circuit.getName()));
        if (!hop.carrier().links().isEmpty()) {
            var links = new JsonArray();
            for (var link : hop.carrier().links()) {
                var object = new JsonObject();
                object.addProperty("role", link.getRole().getLiteral());
                if (link.getRouter() != null) {
                    object.addProperty("router", link.getRouter().getName());
                }
                links.add(object);
            }
            json.add("links", links);
        }
        json.addProperty("reason", hop.ground().reason());
        var fact = new JsonObject();
        fact.addProperty("id", hop.ground().fact().id());
        fact.addProperty("statement", hop.ground().fact().statement());
        fact.addProperty("source", hop.ground().fact().source());
        json.add("fact", fact);
        var evidence = new JsonArray();
        hop.ground().evidence().forEach(of -> evidence.add(evidence(of)));
        json.add("evidence", evidence);
        return json;
    }

    private static JsonObject evidence(Fact fact) {
        var json = new JsonObject();
        json.addProperty("kind", fact.eClass().getName());
        json.addProperty("name", fact.getName());
        json.addProperty("confidence", fact.getConfidence().getLiteral());
        if (fact.getRetrieved() != null) {
            json.addProperty("retrieved", fact.getRetrieved().toString());
        }
        json.add("sources", strings(fact.getSources()));
        return json;
    }

    private static JsonObject waypoint(Waypoint waypoint) {
        var json = new JsonObject();
        json.addProperty("kind", waypoint.kind().id());
        json.addProperty("name", waypoint.name());
        return json;
    }

    private static String medium(Hop hop) {
        return hop.medium().name().toLowerCase(Locale.ROOT);
    }

    private static JsonArray strings(List<String> strings) {
        var array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }
}
