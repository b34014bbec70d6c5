package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Unknown;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/** The BGP sessions of a router instance, one for each address family that a neighbor carries. */
final class Sessions {

    /** What is read, and what changes neither which routes pass nor with which attributes. */
    private static final Set<String> KNOWN = Set.of("group", "neighbor", "description", "admin-state", "keepalive",
            "hold-time", "authentication-key", "authentication-keychain", "local-address", "type", "peer-as", "local-as",
            "enforce-first-as", "family", "import", "export", "ebgp-default-reject-policy", "remove-private",
            "prefix-limit", "bfd-liveness", "next-hop-self", "multihop", "connect-retry", "min-route-advertisement",
            "path-mtu-discovery", "passive", "tcp-mss", "ttl-security", "graceful-restart", "rapid-withdrawal",
            "rapid-update", "router-id", "peer-tracking-policy", "error-handling", "monitor", "initial-send-delay-zero",
            "convergence", "multipath", "asn-4-byte", "dscp");

    private final Node bgp;
    private final Optional<String> vrf;
    private final Optional<Node> asn;
    private final Policies policies;
    private final Interfaces interfaces;
    private final UnknownLog log;

    /** @param instance the router {@code Base} or a service */
    Sessions(Node instance, Optional<String> vrf, Policies policies, Interfaces interfaces, UnknownLog log) {
        this.bgp = instance.at("bgp").orElseThrow();
        this.vrf = vrf;
        this.asn = instance.leaf("autonomous-system");
        this.policies = policies;
        this.interfaces = interfaces;
        this.log = log;
    }

    List<RunningSession> read() {
        return bgp.entries("neighbor").flatMap(this::sessions).toList();
    }

    /** A neighbor with an address that is none, or that is found by its link, is an unknown of the router. */
    List<UnknownStatement> unknowns() {
        return Stream.concat(
                bgp.entries("neighbor").filter(neighbor -> address(neighbor).isEmpty()),
                bgp.entries("group").flatMap(group -> group.at("dynamic-neighbor").stream()))
                .map(node -> new UnknownStatement(log.note(node, "bgp"), EnumSet.allOf(Concern.class)))
                .toList();
    }

    private Stream<RunningSession> sessions(Node neighbor) {
        var group = neighbor.leaf("group").flatMap(name -> bgp.at("group", name.word()));
        var scope = new SessionScope(neighbor, group, bgp);
        return address(neighbor).stream().flatMap(address -> Stream.of(AddressFamily.values())
                .filter(family -> carries(scope, family))
                .map(family -> session(scope, address, family)));
    }

    private static Optional<IpAddress> address(Node neighbor) {
        try {
            return Optional.of(IpAddress.valueOf(neighbor.word()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** IPv4 is carried unless something else is said, IPv6 is not (Nokia's model). */
    private static boolean carries(SessionScope scope, AddressFamily family) {
        var said = scope.nearest(node -> node.at("family"));
        if (said.isEmpty()) {
            return family == AddressFamily.IPV4;
        }
        var leaf = said.get().leaf(family == AddressFamily.IPV4 ? "ipv4" : "ipv6");
        return leaf.map(value -> value.word().equals("true")).orElse(family == AddressFamily.IPV4);
    }

    private RunningSession session(SessionScope scope, IpAddress address, AddressFamily family) {
        var unknowns = new ArrayList<UnknownStatement>();
        scope.nodes().forEach(node -> node.children().stream().filter(child -> !KNOWN.contains(child.word()))
                .forEach(child -> unknowns.add(new UnknownStatement(log.note(child, "bgp"),
                        EnumSet.allOf(Concern.class)))));
        localAs(scope, unknowns);
        if (scope.group().isEmpty()) {
            scope.neighbor().leaf("group").ifPresent(name -> unknowns.add(new UnknownStatement(
                    log.note(new Unknown(name.line(), "group " + name.word() + ", which is not there")),
                    EnumSet.of(Concern.SETTINGS))));
        }
        return new RunningSession(vrf, address, family, Settings.of(scope, family, asn, interfaces.bfdTowards(address)),
                chain(scope, "import"), chain(scope, "export"), unknowns, scope.neighbor().lines().toList());
    }

    /**
     * Unless something else is said, the router's own AS number stands beside that of the session in what it advertises, and
     * that of the session in what it heard (Nokia's model {@code nokia-conf-router-bgp}).
     */
    private void localAs(SessionScope scope, List<UnknownStatement> unknowns) {
        scope.leaf("local-as", "as-number").ifPresent(asn -> {
            if (!scope.leaf("local-as", "prepend-global-as").filter(leaf -> leaf.word().equals("false")).isPresent()) {
                unknowns.add(beside(asn, "prepend-global-as false", Concern.ADVERTISED));
            }
            if (!scope.isTrue("local-as", "private")) {
                unknowns.add(beside(asn, "private true", Concern.ACCEPTED));
            }
        });
    }

    private UnknownStatement beside(Node asn, String without, Concern concern) {
        return new UnknownStatement(log.note(new Unknown(asn.line(), "local-as " + asn.word() + " without " + without)),
                EnumSet.of(concern));
    }

    private PolicyChain chain(SessionScope scope, String direction) {
        var names = scope.policies(direction);
        names.forEach(policies::use);
        return new PolicyChain(names.stream().map(name -> new PolicyChain.Use(name.word(), name.line())).toList(),
                otherwise(scope, direction, names));
    }

    /**
     * Without a policy an external neighbor's routes are rejected, where {@code ebgp-default-reject-policy} says so; it
     * does by itself in release 24.7, and was not there in earlier ones. What becomes of routes that no policy decides is
     * not read.
     */
    private Outcome otherwise(SessionScope scope, String direction, List<Node> names) {
        if (names.isEmpty()) {
            var rejects = scope.isTrue("ebgp-default-reject-policy", direction)
                    && scope.leaf("type").filter(type -> type.word().equals("external")).isPresent();
            return rejects
                    ? Outcome.REJECT
                    : notUnderstood(scope, "no " + direction + " policy");
        }
        var last = policies.used().get(names.get(names.size() - 1).word());
        return last.end().equals(Outcome.REJECT) || last.end().equals(Outcome.ACCEPT)
                ? last.end()
                : notUnderstood(scope, "routes that no " + direction + " policy decides");
    }

    private Outcome notUnderstood(SessionScope scope, String what) {
        return new Outcome.OutcomeNotUnderstood(log.note(new Unknown(scope.neighbor().line(),
                "neighbor " + scope.neighbor().word() + ": " + what)));
    }
}
