package org.erdsl.generator.eos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.SessionPlan;

/** The commands about neighbors: what a session is stands outside the address families, its filters inside. */
final class NeighborCommands {

    private final Asn router;

    /** @param router the AS number of the switch's BGP process */
    NeighborCommands(Asn router) {
        this.router = router;
    }

    /** What a session with Microsoft is. A group may announce a default route to its members; this one must not. */
    List<String> session(SessionPlan session) {
        var settings = session.settings();
        var neighbor = neighbor(session.neighbor());
        var commands = new ArrayList<String>();
        settings.peerGroup().ifPresent(group -> commands.add(neighbor + "peer group " + group));
        commands.add(neighbor + "remote-as " + session.remoteAs());
        if (!session.localAs().equals(router)) {
            commands.add(neighbor + "local-as " + session.localAs() + " no-prepend replace-as");
        }
        commands.add(neighbor + "description " + settings.description());
        commands.add(neighbor + "enforce-first-as");
        if (settings.removesPrivateAsns()) {
            commands.add(neighbor + "remove-private-as all");
        }
        settings.timers().ifPresent(timers ->
                commands.add(neighbor + "timers " + timers.keepaliveSeconds() + " " + timers.holdSeconds()));
        settings.bfd().ifPresent(bfd -> commands.add(neighbor + "bfd"));
        settings.authenticationSecret().ifPresent(secret ->
                commands.add("! " + neighbor + "password <secret " + secret + ">"));
        settings.maximumPrefixes().ifPresent(maximum -> commands.add(neighbor + text(maximum)));
        settings.peerGroup().ifPresent(group -> commands.add("no " + neighbor + "default-originate"));
        return commands;
    }

    /** What it takes and tells. */
    List<String> routes(SessionPlan session) {
        return filters(session.neighbor(), session.inbound(), session.outbound());
    }

    /** What a session of iBGP is. Where it begins is named by an interface, which the plan does not know. */
    List<String> session(IbgpPlan session) {
        var neighbor = neighbor(session.neighbor());
        return List.of(neighbor + "remote-as " + router,
                neighbor + "next-hop-self",
                neighbor + "description " + session.description(),
                "! " + neighbor + "update-source <interface with " + session.localAddress() + ">");
    }

    /** What it takes and passes on. */
    List<String> routes(IbgpPlan session) {
        return filters(session.neighbor(), session.inbound(), session.outbound());
    }

    private static List<String> filters(IpAddress address, RoutePolicy inbound, RoutePolicy outbound) {
        var neighbor = neighbor(address);
        return List.of(neighbor + "activate",
                neighbor + "route-map " + inbound.name() + " in",
                neighbor + "route-map " + outbound.name() + " out");
    }

    private static String text(MaximumPrefixes maximum) {
        var text = "maximum-routes " + maximum.limit();
        return maximum.warningPercent().isPresent()
                ? text + " warning-limit " + maximum.warningPercent().getAsInt() + " percent"
                : text;
    }

    private static String neighbor(IpAddress address) {
        return "neighbor " + address + " ";
    }
}
