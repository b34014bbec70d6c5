package org.erdsl.generator.azure;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which properties a resource has, and what each may hold: https://learn.microsoft.com/azure/templates/microsoft.network,
 * as far as erdsl uses them. Whatever is not listed is refused.
 */
final class BicepShape {

    private static final Predicate<Object> TEXT = String.class::isInstance;
    private static final Predicate<Object> PREFIX = value -> value instanceof String text
            && text.matches("[0-9a-f.:]+/[0-9]+");

    private static final BicepShape FAMILY = new BicepShape(Map.ofEntries(
            entry("primaryPeerAddressPrefix", PREFIX),
            entry("secondaryPeerAddressPrefix", PREFIX),
            entry("microsoftPeeringConfig", new BicepShape(Map.of(
                    "advertisedPublicPrefixes", arrayOf(PREFIX),
                    "customerASN", Long.class::isInstance,
                    "routingRegistryName", TEXT))::holds),
            entry("routeFilter", new BicepShape(Map.of("id", name("routeFilter.id")))::holds)));

    private static final Map<String, BicepShape> RESOURCES = Map.of(
            "Microsoft.Network/expressRouteCircuits@2024-05-01", new BicepShape(Map.of("name", name("circuitName"))),
            "Microsoft.Network/routeFilters@2024-05-01", new BicepShape(Map.of(
                    "name", TEXT,
                    "location", name("location"),
                    "properties", new BicepShape(Map.of("rules", arrayOf(new BicepShape(Map.of(
                            "name", TEXT,
                            "properties", new BicepShape(Map.of(
                                    "access", "Allow"::equals,
                                    "routeFilterRuleType", "Community"::equals,
                                    "communities", arrayOf(value -> value instanceof String text
                                            && text.matches("[0-9]+:[0-9]+"))))::holds))::holds)))::holds)),
            "Microsoft.Network/expressRouteCircuits/peerings@2024-05-01", new BicepShape(Map.of(
                    "parent", name("circuit"),
                    "name", "MicrosoftPeering"::equals,
                    "properties", FAMILY.with(Map.of(
                            "peeringType", "MicrosoftPeering"::equals,
                            "peerASN", Long.class::isInstance,
                            "vlanId", name("vlanId"),
                            "sharedKey", name("sharedKey"),
                            "ipv6PeeringConfig", FAMILY::holds))::holds)));

    private final Map<String, Predicate<Object>> properties;

    private BicepShape(Map<String, Predicate<Object>> properties) {
        this.properties = properties;
    }

    static BicepShape of(String type) {
        var shape = RESOURCES.get(type);
        if (shape == null) {
            throw new AssertionError("unknown resource " + type);
        }
        return shape;
    }

    private BicepShape with(Map<String, Predicate<Object>> more) {
        var all = new HashMap<>(properties);
        all.putAll(more);
        return new BicepShape(all);
    }

    void check(Map<String, Object> object) {
        object.forEach((name, value) -> {
            if (!properties.getOrDefault(name, unknown -> false).test(value)) {
                throw new AssertionError("unknown property or value: " + name + ": " + value);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private boolean holds(Object value) {
        if (!(value instanceof Map)) {
            return false;
        }
        check((Map<String, Object>) value);
        return true;
    }

    private static Predicate<Object> name(String name) {
        return new BicepReader.Name(name)::equals;
    }

    private static Predicate<Object> arrayOf(Predicate<Object> item) {
        return value -> value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(item::test);
    }
}
