package org.erdsl.generator.nxos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.routemap.MaximumPrefixText;
import org.erdsl.net.Asn;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.SessionPlan;

/** The commands inside a neighbor, and those inside its address family. */
final class NeighborCommands {

    private final Asn router;

    /** @param router the AS number of the switch's BGP process */
    NeighborCommands(Asn router) {
        this.router = router;
    }

    /** What a session with Microsoft is. */
    List<String> session(SessionPlan session) {
        var settings = session.settings();
        var commands = new ArrayList<String>();
        settings.peerGroup().ifPresent(group -> commands.add("inherit peer-session " + group));
        commands.add("remote-as " + session.remoteAs());
        if (!session.localAs().equals(router)) {
            commands.add("local-as " + session.localAs() + " no-prepend replace-as");
        }
        commands.add("description " + settings.description());
        settings.timers().ifPresent(timers ->
                commands.add("timers " + timers.keepaliveSeconds() + " " + timers.holdSeconds()));
        settings.bfd().ifPresent(bfd -> commands.add("bfd"));
        settings.authenticationSecret().ifPresent(secret -> commands.add("! password <secret " + secret + ">"));
        if (settings.removesPrivateAsns()) {
            commands.add("remove-private-as all");
        }
        return commands;
    }

    /** What it takes and tells. */
    List<String> routes(SessionPlan session) {
        var commands = new ArrayList<>(filters(session.inbound(), session.outbound()));
        session.settings().maximumPrefixes().ifPresent(maximum -> commands.add(MaximumPrefixText.of(maximum)));
        return commands;
    }

    /** What a session of iBGP is. Where it begins is named by an interface, which the plan does not know. */
    List<String> session(IbgpPlan session) {
        return List.of("remote-as " + router, "description " + session.description(),
                "! update-source <interface with " + session.localAddress() + ">");
    }

    /** What it takes and passes on. */
    List<String> routes(IbgpPlan session) {
        var commands = new ArrayList<>(filters(session.inbound(), session.outbound()));
        commands.add("next-hop-self");
        return commands;
    }

    private static List<String> filters(RoutePolicy inbound, RoutePolicy outbound) {
        return List.of("route-map " + inbound.name() + " in", "route-map " + outbound.name() + " out");
    }
}
