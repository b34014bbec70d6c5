package org.erdsl.reading.vyos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.reading.ios.Statement;

/** Interfaces and profiles of BFD as FRR would say them. An interface of a VLAN is called by its tags, as Linux does. */
final class FrrPlaces {

    private FrrPlaces() {
    }

    /** @param interfaces what stands below {@code interfaces} */
    static List<Statement> interfaces(VyosNode interfaces) {
        var statements = new ArrayList<Statement>();
        for (var kind : interfaces.under()) {
            for (var port : kind.under()) {
                statements.add(link(port, port.word()));
                port.entries("vif").forEach(vlan -> statements.add(link(vlan, port.word() + "." + vlan.word())));
                for (var outer : port.entries("vif-s")) {
                    var name = port.word() + "." + outer.word();
                    statements.add(link(outer, name));
                    outer.entries("vif-c").forEach(inner -> statements.add(link(inner, name + "." + inner.word())));
                }
            }
        }
        return statements;
    }

    private static Statement link(VyosNode link, String name) {
        var inside = new ArrayList<Statement>();
        link.value("vrf").ifPresent(vrf -> inside.add(of(link.at("vrf").orElseThrow(), "vrf " + vrf)));
        link.value("description").ifPresent(text -> inside.add(of(link.at("description").orElseThrow(), "description " + text)));
        link.entries("address").forEach(address -> inside.add(of(address,
                (address.word().contains(":") ? "ipv6" : "ip") + " address " + address.word())));
        link.value("mtu").ifPresent(mtu -> inside.add(of(link.at("mtu").orElseThrow(), "mtu " + mtu)));
        link.at("disable").ifPresent(disable -> inside.add(of(disable, "shutdown")));
        return new Statement(link.line(), 0, "interface " + name, inside);
    }

    /** @param bfd what stands below {@code protocols bfd} */
    static Statement bfd(VyosNode bfd) {
        var profiles = bfd.entries("profile").stream().map(profile -> {
            var inside = new ArrayList<Statement>();
            profile.value("interval", "multiplier").ifPresent(n -> inside.add(of(profile, "detect-multiplier " + n)));
            profile.value("interval", "receive").ifPresent(n -> inside.add(of(profile, "receive-interval " + n)));
            profile.value("interval", "transmit").ifPresent(n -> inside.add(of(profile, "transmit-interval " + n)));
            return new Statement(profile.line(), 1, "profile " + profile.word(), inside);
        }).toList();
        return new Statement(bfd.line(), 0, "bfd", profiles);
    }

    private static Statement of(VyosNode at, String text) {
        return new Statement(at.line(), 1, text, List.of());
    }
}
