package org.erdsl.rules.gateway;

import java.util.List;
import java.util.Locale;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Cloud;
import org.erdsl.model.FirewallRule;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayFirewall;
import org.erdsl.model.TrafficDirection;
import org.erdsl.rules.Resolved;

/**
 * Where a firewall lets a gateway go.
 *
 * @param rules its outbound rules
 */
record OutboundRules(List<FirewallRule> rules) {

    static OutboundRules of(GatewayFirewall firewall) {
        return new OutboundRules(firewall.getRules().stream()
                .filter(rule -> rule.getDirection() == TrafficDirection.OUTBOUND)
                .toList());
    }

    /** The cloud a gateway connects to: that of its region, else that of its tenant, else the public one. */
    static Cloud cloud(GatewayFirewall firewall, Landscape landscape) {
        var gateway = (Gateway) firewall.eContainer();
        return Resolved.of(gateway.getRegions()).stream()
                .findFirst()
                .map(region -> landscape.facts(region).getCloud())
                .or(() -> Resolved.of(gateway.getTenant()).map(tenant -> tenant.getCloud()))
                .orElse(Cloud.PUBLIC);
    }

    /**
     * Whether all rules name domains, so that it can be said what they reach. What service tags and addresses stand for
     * changes every week.
     */
    boolean isNamesOnly() {
        return !rules.isEmpty() && rules.stream().allMatch(rule -> rule.getHost() != null
                && rule.getHost().chars().anyMatch(c -> Character.isLetter(c) || c == '*')
                && rule.getHost().indexOf(':') < 0);
    }

    /** Whether everything below a domain is reached on a port. */
    boolean reaches(String domain, int port) {
        return rules.stream().anyMatch(rule -> isOpen(rule, port) && covers(rule.getHost(), domain));
    }

    /** Whether something below a domain is reached on a port. */
    boolean reachesAnyOf(String domain, int port) {
        return rules.stream().anyMatch(rule -> isOpen(rule, port)
                && (covers(rule.getHost(), domain) || covers(domain, rule.getHost())));
    }

    private static boolean isOpen(FirewallRule rule, int port) {
        return rule.getPorts().isEmpty() || rule.getPorts().stream().anyMatch(ports -> ports.contains(port));
    }

    private static boolean covers(String pattern, String domain) {
        var wide = pattern.toLowerCase(Locale.ROOT);
        var narrow = domain.toLowerCase(Locale.ROOT);
        return wide.equals(narrow) || wide.equals("*") || wide.startsWith("*.") && narrow.endsWith(wide.substring(1));
    }
}
