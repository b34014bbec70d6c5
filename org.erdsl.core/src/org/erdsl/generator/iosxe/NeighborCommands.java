package org.erdsl.generator.iosxe;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.routemap.MaximumPrefixText;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.SessionPlan;

/**
 * The commands about neighbors. Those about a session as such stand before the address families in the global table and
 * inside its family in a VRF; those about its routes always in the family, where it is activated first.
 */
final class NeighborCommands {

    private final Asn router;

    /** @param router the AS number of the router's BGP process */
    NeighborCommands(Asn router) {
        this.router = router;
    }

    /** What a session with Microsoft is. */
    List<String> session(SessionPlan session) {
        var settings = session.settings();
        var neighbor = neighbor(session.neighbor());
        var commands = new ArrayList<String>();
        commands.add(neighbor + "remote-as " + session.remoteAs());
        settings.peerGroup().ifPresent(group -> commands.add(neighbor + "inherit peer-session " + group));
        if (!session.localAs().equals(router)) {
            commands.add(neighbor + "local-as " + session.localAs() + " no-prepend replace-as");
        }
        commands.add(neighbor + "description " + settings.description());
        settings.timers().ifPresent(timers ->
                commands.add(neighbor + "timers " + timers.keepaliveSeconds() + " " + timers.holdSeconds()));
        settings.bfd().ifPresent(bfd -> commands.add(neighbor + "fall-over bfd"));
        settings.authenticationSecret().ifPresent(secret ->
                commands.add("! " + neighbor + "password <secret " + secret + ">"));
        return commands;
    }

    /** What it takes and tells. */
    List<String> routes(SessionPlan session) {
        var neighbor = neighbor(session.neighbor());
        var commands = new ArrayList<String>();
        commands.add(neighbor + "activate");
        if (session.settings().removesPrivateAsns()) {
            commands.add(neighbor + "remove-private-as all");
        }
        filters(neighbor, session.inbound(), session.outbound(), commands);
        session.settings().maximumPrefixes().ifPresent(maximum ->
                commands.add(neighbor + MaximumPrefixText.of(maximum)));
        return commands;
    }

    /** What a session of iBGP is. Where it begins is named by an interface, which the plan does not know. */
    List<String> session(IbgpPlan session) {
        var neighbor = neighbor(session.neighbor());
        return List.of(neighbor + "remote-as " + router,
                neighbor + "description " + session.description(),
                "! " + neighbor + "update-source <interface with " + session.localAddress() + ">");
    }

    /** What it takes and passes on. */
    List<String> routes(IbgpPlan session) {
        var neighbor = neighbor(session.neighbor());
        var commands = new ArrayList<>(List.of(neighbor + "activate", neighbor + "next-hop-self"));
        filters(neighbor, session.inbound(), session.outbound(), commands);
        return commands;
    }

    private static void filters(String neighbor, RoutePolicy inbound, RoutePolicy outbound, List<String> commands) {
        commands.add(neighbor + "route-map " + inbound.name() + " in");
        commands.add(neighbor + "route-map " + outbound.name() + " out");
    }

    private static String neighbor(IpAddress address) {
        return "neighbor " + address + " ";
    }
}
