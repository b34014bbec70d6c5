package org.erdsl.generator.azure;

import java.util.Map;
import java.util.Set;

/**
 * Which blocks and arguments there are: the pages of the provider azurerm, as far as erdsl uses them. Whatever is not
 * listed is refused.
 */
final class TerraformShape {

    private static final Set<String> VARIABLE = Set.of("description", "type", "default", "sensitive", "validation");
    private static final Set<String> MICROSOFT = Set.of("advertised_public_prefixes", "customer_asn", "routing_registry_name");

    private static final Map<String, Set<String>> BLOCKS = Map.ofEntries(
            Map.entry("", Set.of("terraform", "provider azurerm", "variable subscription_id", "variable resource_group_name",
                    "variable location", "variable circuit_name", "variable vlan_id", "variable shared_key",
                    "resource azurerm_route_filter microsoft",
                    "resource azurerm_express_route_circuit_peering microsoft")),
            Map.entry("/terraform", Set.of("required_providers")),
            Map.entry("/terraform/required_providers", Set.of("azurerm")),
            Map.entry("/terraform/required_providers/azurerm", Set.of("source", "version")),
            Map.entry("/provider azurerm", Set.of("features", "subscription_id", "environment")),
            Map.entry("/provider azurerm/features", Set.of()),
            Map.entry("/variable subscription_id", VARIABLE),
            Map.entry("/variable resource_group_name", VARIABLE),
            Map.entry("/variable location", VARIABLE),
            Map.entry("/variable circuit_name", VARIABLE),
            Map.entry("/variable vlan_id", VARIABLE),
            Map.entry("/variable vlan_id/validation", Set.of("condition", "error_message")),
            Map.entry("/variable shared_key", Set.of("description", "type", "sensitive")),
            Map.entry("/resource azurerm_route_filter microsoft", Set.of("name", "resource_group_name", "location", "rule")),
            Map.entry("/resource azurerm_route_filter microsoft/rule", Set.of("name", "access", "rule_type", "communities")),
            Map.entry("/resource azurerm_express_route_circuit_peering microsoft", Set.of("peering_type",
                    "express_route_circuit_name", "resource_group_name", "peer_asn", "vlan_id", "shared_key",
                    "primary_peer_address_prefix", "secondary_peer_address_prefix", "route_filter_id",
                    "microsoft_peering_config", "ipv6")),
            Map.entry("/resource azurerm_express_route_circuit_peering microsoft/microsoft_peering_config", MICROSOFT),
            Map.entry("/resource azurerm_express_route_circuit_peering microsoft/ipv6", Set.of("primary_peer_address_prefix",
                    "secondary_peer_address_prefix", "route_filter_id", "microsoft_peering")),
            Map.entry("/resource azurerm_express_route_circuit_peering microsoft/ipv6/microsoft_peering", MICROSOFT));

    private TerraformShape() {
    }

    static void check(Map<String, Object> body) {
        check("", body);
    }

    @SuppressWarnings("unchecked")
    private static void check(String path, Map<String, Object> body) {
        var known = BLOCKS.get(path);
        body.forEach((name, value) -> {
            if (known == null || !known.contains(name)) {
                throw new AssertionError("unknown: " + path + "/" + name);
            }
            if (value instanceof Map) {
                check(path + "/" + name, (Map<String, Object>) value);
            }
        });
    }
}
