package org.erdsl.reading.vyos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.reading.ios.Statement;

/**
 * The process of BGP that VyOS gives FRR: {@code bgpd.frr.j2} of {@code vyos-1x}, as of 2024-10-21. What has no statement
 * of its own here is given in VyOS's words, which the reader of FRR knows or names as unknown.
 */
final class FrrBgp {

    private final List<Statement> inside = new ArrayList<>();
    private final VyosNode bgp;

    private FrrBgp(VyosNode bgp) {
        this.bgp = bgp;
    }

    /**
     * @param bgp what stands below {@code protocols bgp}
     * @param vrf what to say of its VRF behind the AS number, or nothing
     */
    static Statement of(VyosNode bgp, String vrf) {
        var process = new FrrBgp(bgp);
        process.read();
        return new Statement(bgp.line(), 0, "router bgp " + bgp.value("system-as").orElse("") + vrf,
                List.copyOf(process.inside));
    }

    private void read() {
        add(bgp, bgp.has("parameters", "ebgp-requires-policy") ? "bgp ebgp-requires-policy" : "no bgp ebgp-requires-policy");
        add(bgp, "no bgp default ipv4-unicast");
        bgp.entries("parameters").forEach(this::parameter);
        bgp.at("timers").ifPresent(timers -> add(timers, "timers bgp"));
        bgp.entries("address-family").forEach(this::family);
        bgp.entries("peer-group").forEach(group -> {
            add(group, "neighbor " + group.word() + " peer-group");
            neighbor(group);
        });
        bgp.entries("neighbor").forEach(this::neighbor);
        bgp.at("listen").ifPresent(listen -> listen.leaves()
                .forEach(leaf -> inside.add(new Statement(leaf.line(), 1, "bgp listen " + leaf.text(), List.of()))));
    }

    private void add(VyosNode at, String text) {
        inside.add(new Statement(at.line(), 1, text, List.of()));
    }

    private void parameter(VyosNode parameter) {
        switch (parameter.word()) {
            case "ebgp-requires-policy" -> { }
            case "no-fast-external-failover" -> add(parameter, "no bgp fast-external-failover");
            case "no-client-to-client-reflection" -> add(parameter, "no bgp client-to-client reflection");
            case "network-import-check" -> add(parameter, "bgp network import-check");
            case "default" -> parameter.leaves().forEach(leaf -> inside.add(new Statement(leaf.line(), 1,
                    "bgp default " + leaf.text().replaceFirst("^local-pref ", "local-preference "), List.of())));
            default -> add(parameter, "bgp " + parameter.word()
                    + parameter.leaves().stream().findFirst().map(leaf -> " " + leaf.text()).orElse(""));
        }
    }

    /** {@code ipv4-unicast} is FRR's {@code ipv4 unicast}, and so on. */
    private static String family(String word) {
        return "address-family " + word.replaceFirst("-", " ");
    }

    private void family(VyosNode family) {
        var statements = new ArrayList<Statement>();
        family.under().forEach(kind -> {
            var entries = kind.word().equals("network") || kind.word().equals("aggregate-address")
                    || kind.word().equals("redistribute");
            if (entries) {
                kind.under().forEach(entry -> statements.add(new Statement(entry.line(), 2, kind.word() + " " + entry.word()
                        + entry.leaves().stream().map(leaf -> " " + leaf.text()).reduce("", String::concat), List.of())));
            } else {
                kind.leaves().forEach(leaf -> statements.add(
                        new Statement(leaf.line(), 2, kind.word() + " " + leaf.text(), List.of())));
            }
        });
        inside.add(new Statement(family.line(), 1, family(family.word()), statements));
    }

    private void neighbor(VyosNode neighbor) {
        for (var leaf : neighbor.leaves()) {
            var of = leaf.words().get(0);
            if (!of.equals("address-family") && !of.equals("timers")) {
                inside.add(NeighborWords.of(neighbor, leaf, leaf.text(), 1));
            }
        }
        // Whatever is said of it, VyOS switches it on first.
        neighbor.at("bfd").filter(bfd -> !bfd.under().isEmpty())
                .ifPresent(bfd -> add(bfd, "neighbor " + neighbor.word() + " bfd"));
        timers(neighbor);
        neighbor.entries("address-family").forEach(family -> {
            var statements = new ArrayList<Statement>();
            family.leaves().forEach(leaf -> statements.add(NeighborWords.of(neighbor, leaf, leaf.text(), 2)));
            statements.add(new Statement(family.line(), 2, "neighbor " + neighbor.word() + " activate", List.of()));
            inside.add(new Statement(family.line(), 1, family(family.word()), statements));
        });
    }

    /** Both times are said, or none is given to FRR. */
    private void timers(VyosNode neighbor) {
        var keepalive = neighbor.value("timers", "keepalive");
        var hold = neighbor.value("timers", "holdtime");
        if (keepalive.isPresent() && hold.isPresent()) {
            add(neighbor.at("timers").orElseThrow(), "neighbor " + neighbor.word() + " timers " + keepalive.get() + " "
                    + hold.get());
        }
    }
}
