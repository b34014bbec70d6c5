package org.erdsl.generator.azure;

import java.util.List;

import org.erdsl.azure.CircuitPlan;
import org.erdsl.azure.FamilyPlan;
import org.erdsl.azure.PeeringPlan;
import org.erdsl.generator.Header;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** An ARM template. JSON has no comments, so what is to be said stands in the template's metadata. */
public final class ArmFormat implements AzureFormat {

    private static final String SCHEMA =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
    private static final String ROUTE_FILTER_ID =
            "[resourceId('" + AzureNames.ROUTE_FILTER_TYPE + "', variables('routeFilterName'))]";

    @Override
    public String name() {
        return "arm";
    }

    @Override
    public String fileName() {
        return "peering.arm.json";
    }

    @Override
    public List<String> unsupported(CircuitPlan plan) {
        return List.of();
    }

    @Override
    public String generate(CircuitPlan plan, Header header) {
        var template = new JsonObject();
        template.addProperty("$schema", SCHEMA);
        template.addProperty("contentVersion", "1.0.0.0");
        template.add("metadata", metadata(plan, header));
        template.add("parameters", parameters(plan));
        var variables = new JsonObject();
        variables.addProperty("routeFilterName", literal(plan.routeFilter().name()));
        template.add("variables", variables);
        var resources = new JsonArray();
        resources.add(routeFilter(plan));
        resources.add(peering(plan.peering()));
        template.add("resources", resources);
        var output = new JsonObject();
        output.addProperty("type", "string");
        output.addProperty("value", ROUTE_FILTER_ID);
        template.add("outputs", object("routeFilterId", output));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(template) + "\n";
    }

    private static JsonObject metadata(CircuitPlan plan, Header header) {
        var metadata = new JsonObject();
        metadata.add("generated", array(header.lines().stream().map(ArmFormat::literal).toList()));
        metadata.add("notes", array(Preface.of(plan).stream().map(ArmFormat::literal).toList()));
        var why = new JsonObject();
        plan.routeFilter().communities().forEach(allowed ->
                why.addProperty(allowed.community().toString(), literal(allowed.why().text())));
        metadata.add("communities", why);
        return metadata;
    }

    private static JsonObject parameters(CircuitPlan plan) {
        var parameters = new JsonObject();
        var circuit = parameter("string", "The name of the circuit in Azure.");
        circuit.addProperty("defaultValue", literal(plan.circuit()));
        parameters.add("circuitName", circuit);
        var location = parameter("string", "The Azure region of the circuit.");
        plan.location().ifPresent(region -> location.addProperty("defaultValue", literal(region)));
        parameters.add("location", location);
        var vlan = parameter("int", "The VLAN of the peering, the same on both links.");
        plan.peering().vlan().ifPresent(id -> vlan.addProperty("defaultValue", id));
        vlan.addProperty("minValue", 1);
        vlan.addProperty("maxValue", 4094);
        parameters.add("vlanId", vlan);
        plan.peering().sharedKeySecret().ifPresent(secret -> {
            var key = parameter("securestring", "The MD5 key of the BGP sessions: the value of secret " + secret + ".");
            key.addProperty("minLength", 1);
            key.addProperty("maxLength", AzureNames.LONGEST_SHARED_KEY);
            parameters.add("sharedKey", key);
        });
        return parameters;
    }

    private static JsonObject parameter(String type, String description) {
        var parameter = new JsonObject();
        parameter.addProperty("type", type);
        var metadata = new JsonObject();
        metadata.addProperty("description", description);
        parameter.add("metadata", metadata);
        return parameter;
    }

    private static JsonObject routeFilter(CircuitPlan plan) {
        var rule = new JsonObject();
        rule.addProperty("name", literal(plan.routeFilter().rule()));
        var allow = new JsonObject();
        allow.addProperty("access", "Allow");
        allow.addProperty("routeFilterRuleType", "Community");
        allow.add("communities", array(plan.routeFilter().communities().stream()
                .map(allowed -> allowed.community().toString()).toList()));
        rule.add("properties", allow);
        var rules = new JsonArray();
        rules.add(rule);
        var filter = resource(AzureNames.ROUTE_FILTER_TYPE, "[variables('routeFilterName')]");
        filter.addProperty("location", "[parameters('location')]");
        filter.add("properties", object("rules", rules));
        return filter;
    }

    private static JsonObject peering(PeeringPlan plan) {
        var properties = new JsonObject();
        properties.addProperty("peeringType", AzureNames.PEERING);
        properties.addProperty("peerASN", plan.peerAsn().value());
        properties.addProperty("vlanId", "[parameters('vlanId')]");
        if (plan.sharedKeySecret().isPresent()) {
            properties.addProperty("sharedKey", "[parameters('sharedKey')]");
        }
        plan.ipv4().ifPresent(family -> family(family, plan, properties));
        plan.ipv6().ifPresent(family -> {
            var ipv6 = new JsonObject();
            family(family, plan, ipv6);
            properties.add("ipv6PeeringConfig", ipv6);
        });
        var peering = resource(AzureNames.PEERING_TYPE,
                "[format('{0}/{1}', parameters('circuitName'), '" + AzureNames.PEERING + "')]");
        peering.add("dependsOn", array(List.of(ROUTE_FILTER_ID)));
        peering.add("properties", properties);
        return peering;
    }

    private static void family(FamilyPlan family, PeeringPlan peering, JsonObject into) {
        into.addProperty("primaryPeerAddressPrefix", family.primary().toString());
        into.addProperty("secondaryPeerAddressPrefix", family.secondary().toString());
        var microsoft = new JsonObject();
        microsoft.add("advertisedPublicPrefixes", array(family.advertised().stream().map(Object::toString).toList()));
        peering.customerAsn().ifPresent(asn -> microsoft.addProperty("customerASN", asn.value()));
        peering.registry().ifPresent(registry -> microsoft.addProperty("routingRegistryName", literal(registry)));
        into.add("microsoftPeeringConfig", microsoft);
        var filter = new JsonObject();
        filter.addProperty("id", ROUTE_FILTER_ID);
        into.add("routeFilter", filter);
    }

    private static JsonObject resource(String type, String name) {
        var resource = new JsonObject();
        resource.addProperty("type", type);
        resource.addProperty("apiVersion", AzureNames.API_VERSION);
        resource.addProperty("name", name);
        return resource;
    }

    private static JsonObject object(String name, JsonElement value) {
        var object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static JsonArray array(List<String> values) {
        var array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    /** A bracket at the start begins an expression, two are one bracket. */
    private static String literal(String text) {
        return text.startsWith("[") ? "[" + text : text;
    }
}
