package org.erdsl.reader.routeros;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Verdict;

/** The BGP connections. One without a filter chain accepts and tells everything. */
final class Connections {

    private static final Verdict UNCHANGED = new Verdict(true, OptionalInt.empty(), List.of());

    private final Menus menus;

    Connections(Menus menus) {
        this.menus = menus;
    }

    Map<IpAddress, SessionReading> sessions() {
        var sessions = new LinkedHashMap<IpAddress, SessionReading>();
        for (var connection : menus.all("/routing/bgp/connection")) {
            var address = IpAddress.valueOf(required(connection, "remote.address"));
            if (sessions.put(address, session(connection, address)) != null) {
                throw new UnknownConstructException("two connections to " + address);
            }
        }
        return sessions;
    }

    private SessionReading session(Map<String, String> connection, IpAddress address) {
        var ipv4 = address.family() == AddressFamily.IPV4;
        var isInternal = required(connection, "local.role").equals("ibgp");
        if (!required(connection, "afi").equals(ipv4 ? "ip" : "ipv6")
                || !isInternal && !required(connection, "local.role").equals("ebgp")) {
            throw new UnknownConstructException("connection " + connection);
        }
        var session = new SessionReading();
        session.active = true;
        var instance = instance(connection);
        session.localAs = Asn.valueOf(required(instance, "as"));
        session.vrf = vrf(instance);
        session.localAddress = Optional.of(IpAddress.valueOf(required(connection, "local.address")));
        session.nextHopSelf = "force-self".equals(connection.get("nexthop-choice"));
        session.removesPrivateAsns = "yes".equals(connection.get("output.remove-private-as"));
        session.peerGroup = template(connection);
        session.remoteAs = Asn.valueOf(required(connection, "remote.as"));
        session.timers = timers(connection);
        session.bfd = "yes".equals(connection.get("use-bfd")) ? Optional.of(bfd(address, session.vrf)) : Optional.empty();
        session.inbound = route -> UNCHANGED;
        session.outbound = route -> UNCHANGED;
        if (connection.containsKey("input.filter")) {
            var chain = chain(connection.get("input.filter"), session.localAs);
            session.firstAsCheck = chain.checksFirstAs(session.remoteAs);
            if (isInternal && session.firstAsCheck) {
                throw new UnknownConstructException("a check of the first AS in iBGP: " + connection);
            }
            session.inbound = chain::decide;
        }
        if (connection.containsKey("output.filter-chain")) {
            session.outbound = chain(connection.get("output.filter-chain"), session.localAs)::decide;
        }
        menus.all(ipv4 ? "/ip/firewall/address-list" : "/ipv6/firewall/address-list").stream()
                .filter(entry -> entry.get("list").equals(connection.get("output.network")))
                .forEach(entry -> session.originated.add(Prefix.valueOf(entry.get("address"))));
        return session;
    }

    private Map<String, String> instance(Map<String, String> connection) {
        return menus.all("/routing/bgp/instance").stream()
                .filter(instance -> instance.get("name").equals(connection.get("instance"))).findFirst()
                .orElseThrow(() -> new UnknownConstructException("no instance for " + connection));
    }

    /** A VRF has the routing table of its name. */
    private static Optional<String> vrf(Map<String, String> instance) {
        var vrf = Optional.ofNullable(instance.get("vrf"));
        if (!vrf.equals(Optional.ofNullable(instance.get("routing-table")))) {
            throw new UnknownConstructException("instance " + instance);
        }
        return vrf;
    }

    /** A template may say whatever the connection leaves out, so the connection has to say what would matter. */
    private static Optional<String> template(Map<String, String> connection) {
        var template = Optional.ofNullable(connection.get("templates"));
        if (template.isPresent() && !connection.keySet().containsAll(List.of("input.filter", "output.filter-chain",
                "output.network", "output.redistribute", "output.default-originate"))
                || !connection.getOrDefault("output.redistribute", "").isEmpty()
                || !connection.getOrDefault("output.default-originate", "never").equals("never")) {
            throw new UnknownConstructException("what comes from a template, or is put into BGP: " + connection);
        }
        return template;
    }

    private FilterChain chain(String name, Asn localAs) {
        var texts = menus.all("/routing/filter/rule").stream()
                .filter(rule -> rule.get("chain").equals(name)).map(rule -> required(rule, "rule")).toList();
        if (texts.isEmpty()) {
            throw new UnknownConstructException("no rule in chain " + name);
        }
        return new FilterChain(texts, localAs, called -> chain(called, localAs));
    }

    private static Optional<SessionTimers> timers(Map<String, String> connection) {
        return connection.containsKey("hold-time")
                ? Optional.of(new SessionTimers(amount(required(connection, "keepalive-time"), "s"),
                        amount(connection.get("hold-time"), "s")))
                : Optional.empty();
    }

    private Bfd bfd(IpAddress address, Optional<String> vrf) {
        var entry = menus.all("/routing/bfd/configuration").stream()
                .filter(candidate -> address.equals(IpAddress.valueOf(required(candidate, "addresses")))
                        && vrf.equals(Optional.ofNullable(candidate.get("vrf"))))
                .findFirst()
                .orElseThrow(() -> new UnknownConstructException("no BFD for " + address));
        var interval = amount(required(entry, "min-rx"), "ms");
        if (interval != amount(required(entry, "min-tx"), "ms")) {
            throw new UnknownConstructException("two intervals of BFD for " + address);
        }
        return new Bfd(interval, Integer.parseInt(required(entry, "multiplier")));
    }

    private static int amount(String text, String unit) {
        if (!text.matches("[0-9]+" + unit)) {
            throw new UnknownConstructException(text);
        }
        return Integer.parseInt(text.substring(0, text.length() - unit.length()));
    }

    private static String required(Map<String, String> item, String property) {
        return Optional.ofNullable(item.get(property))
                .orElseThrow(() -> new UnknownConstructException("no " + property + " in " + item));
    }
}
