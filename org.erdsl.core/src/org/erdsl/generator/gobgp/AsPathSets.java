package org.erdsl.generator.gobgp;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

import org.erdsl.net.Asn;
import org.erdsl.policy.Match;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;

/** The AS path sets of a router, each once. */
final class AsPathSets {

    private final TreeMap<String, AsPathSet> sets = new TreeMap<>();

    private AsPathSets() {
    }

    /** By name. */
    static Collection<AsPathSet> of(RouterPlan plan) {
        var all = new AsPathSets();
        for (var session : plan.sessions()) {
            all.add(AsPathSet.from(session.remoteAs()));
            all.add(session.inbound(), Optional.empty());
            all.add(session.outbound(), Optional.of(session.localAs()));
        }
        for (var session : plan.ibgp()) {
            all.add(session.inbound(), Optional.empty());
            all.add(session.outbound(), Optional.empty());
        }
        return all.sets.values();
    }

    private void add(RoutePolicy policy, Optional<Asn> before) {
        policy.terms().forEach(term -> term.matches().forEach(match -> {
            if (match instanceof Match.AsPathOf only) {
                add(AsPathSet.of(only, before));
            } else if (match instanceof Match.AsPathFrom from) {
                add(AsPathSet.from(from.asn()));
            }
        }));
    }

    private void add(AsPathSet set) {
        sets.putIfAbsent(set.name(), set);
    }
}
