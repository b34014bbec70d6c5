package org.erdsl.importing.router;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.running.Setting;

/**
 * Links that are taken for those of one circuit. Configurations do not say it: names that erdsl gave do, else links with
 * one VLAN, else those whose subnets are halves of one, else the only two there are.
 *
 * @param label what the configuration calls it, where it does
 * @param primary the primary link
 * @param secondary the secondary, where there is one
 */
record FoundCircuit(Optional<String> label, FoundLink primary, Optional<FoundLink> secondary) {

    static List<FoundCircuit> of(List<FoundLink> links) {
        var groups = new LinkedHashMap<String, List<FoundLink>>();
        var sorted = links.stream().sorted(Comparator.comparing(link -> link.first().subnet())).toList();
        for (var link : sorted) {
            groups.computeIfAbsent(key(link, sorted), key -> new ArrayList<>()).add(link);
        }
        var circuits = new ArrayList<FoundCircuit>();
        for (var group : groups.values()) {
            for (var first = 0; first < group.size(); first += 2) {
                circuits.add(of(group.get(first), first + 1 < group.size() ? Optional.of(group.get(first + 1))
                        : Optional.empty()));
            }
        }
        return circuits;
    }

    private static FoundCircuit of(FoundLink first, Optional<FoundLink> second) {
        var turned = first.role().filter("secondary"::equals).isPresent() && second.isPresent()
                && !second.get().role().filter("secondary"::equals).isPresent();
        return turned ? new FoundCircuit(first.circuit(), second.get(), Optional.of(first))
                : new FoundCircuit(first.circuit(), first, second);
    }

    private static String key(FoundLink link, List<FoundLink> all) {
        var asn = link.first().session().settings().value(Setting.LOCAL_AS).map(Object::toString).orElse("");
        if (link.circuit().isPresent()) {
            return "named " + link.circuit().get();
        } else if (link.vlan().isPresent()) {
            return "vlan " + asn + " " + link.vlan().getAsInt();
        }
        return "subnet " + asn + " " + (all.size() == 2 ? "" : around(link.first().subnet()));
    }

    private static Prefix around(Prefix subnet) {
        return Prefix.containing(subnet.network(), subnet.length() - 1);
    }

    List<FoundLink> links() {
        return secondary.map(second -> List.of(primary, second)).orElse(List.of(primary));
    }

    /** The session of a family on the first link that has one. */
    Optional<FoundSession> session(AddressFamily family) {
        return links().stream().flatMap(link -> link.session(family).stream()).findFirst();
    }
}
