package org.erdsl.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Route;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Setting;
import org.erdsl.sets.RouteSpace;
import org.erdsl.sets.SessionPolicy;

/**
 * What a router that was read does with some routes, and what it is. A line is a neighbor, {@code in} or {@code out}, a
 * prefix, communities and an AS path, both with commas, or a hyphen; what becomes of the route is put behind it.
 */
final class RouteTable {

    private final RunningRouter router;

    RouteTable(RunningRouter router) {
        this.router = router;
    }

    /** @param text the lines, with what becomes of the routes or without */
    String filled(String text) {
        return text.lines().map(line -> line.split(" -> ")[0].strip()).map(line -> line + " -> " + fate(line.split(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String fate(String[] columns) {
        var session = router.sessions().stream()
                .filter(candidate -> candidate.neighbor().equals(IpAddress.valueOf(columns[0]))).findFirst().orElseThrow();
        var policy = columns[1].equals("in")
                ? SessionPolicy.inbound(router, session)
                : SessionPolicy.outbound(router, session);
        var route = new Route(Prefix.valueOf(columns[2]),
                Set.copyOf(values(columns[3]).stream().map(Community::valueOf).toList()),
                values(columns[4]).stream().map(Asn::valueOf).toList());
        return RouteSpace.of(session.family(), policy).partition(policy).of(route).stream()
                .map(fate -> fate.treatment().toString()).distinct().sorted().collect(Collectors.joining(" or "));
    }

    private static List<String> values(String column) {
        return column.equals("-") ? List.of() : Arrays.asList(column.split(","));
    }

    /** The router in words: what it is, its sessions, interfaces and originations, and what was not understood. */
    String router() {
        var lines = new ArrayList<String>();
        lines.add(router.platform() + " " + router.version().orElse("?") + " " + router.hostname().orElse("?"));
        router.sessions().forEach(session -> lines.add(session(session)));
        router.interfaces().forEach(link -> lines.add("interface " + link.name() + " " + link.vrf().orElse("-") + " "
                + link.vlan() + " " + link.addresses() + " " + link.bfd()));
        router.originations().forEach(origination -> lines.add("originates " + origination.vrf().orElse("-") + " "
                + origination.prefix()));
        router.reading().unknown().forEach(unknown -> lines.add("unknown " + unknown));
        lines.add("understood " + router.reading().understood() + ", skipped " + router.reading().skipped().size());
        return String.join("\n", lines) + "\n";
    }

    private static String session(RunningSession session) {
        return "session " + session.vrf().orElse("-") + " " + session.neighbor() + " " + session.family() + ": "
                + Setting.ALL.stream().flatMap(setting -> session.settings().get(setting)
                                .map(stated -> setting + " " + stated.value() + (stated.isDefault() ? " by default" : "")).stream())
                        .collect(Collectors.joining(", "));
    }
}
