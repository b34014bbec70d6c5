package org.erdsl.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.erdsl.landscape.AcceptedRiskLines;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.MicrosoftLinks;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Peering;
import org.erdsl.model.Router;
import org.erdsl.net.Asn;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/** Turns a landscape without errors into what each of its routers is to do. */
public final class PolicyPlanner {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]{0,39}";
    private static final Comparator<SessionPlan> ORDER = Comparator.comparing(SessionPlan::circuit)
            .thenComparing(SessionPlan::link)
            .thenComparing(SessionPlan::family);

    private static final Comparator<InterfacePlan> LINK_ORDER = Comparator.comparing(InterfacePlan::name)
            .thenComparing(link -> link.vlan().orElse(0));

    private final Landscape landscape;

    /** @param landscape a landscape the rules find no error in */
    public PolicyPlanner(Landscape landscape) {
        this.landscape = landscape;
    }

    /**
     * What a router is to do.
     *
     * @return nothing where no link ends on the router
     * @throws IllegalStateException when the landscape has an error that matters here
     */
    public Optional<RouterPlan> plan(Router router) {
        var sessions = new ArrayList<SessionPlan>();
        var interfaces = new ArrayList<InterfacePlan>();
        var concerned = new LinkedHashSet<NamedElement>(List.of(router));
        for (var link : MicrosoftLinks.on(router, landscape)) {
            var circuit = Peerings.circuit((Peering) link.eContainer());
            var planner = new LinkPlanner(landscape, circuit, link);
            sessions.addAll(planner.sessions());
            planner.link(router).ifPresent(interfaces::add);
            concerned.add(circuit);
        }
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        sessions.sort(ORDER);
        interfaces.sort(LINK_ORDER);
        var prefixes = sessions.stream().flatMap(session -> session.advertised().stream()).toList();
        return Optional.of(new RouterPlan(
                name(router.getName()), router.getPlatform(), Optional.ofNullable(router.getVersion()),
                Optional.ofNullable(router.getForm()), localAs(router, sessions), sessions,
                new IbgpPlanner(router, prefixes).sessions(), interfaces,
                AcceptedRiskLines.on(landscape, List.copyOf(concerned))));
    }

    /** What the router says, else what all of its peerings have. */
    private static Asn localAs(Router router, List<SessionPlan> sessions) {
        if (router.getAsn() != null) {
            return router.getAsn();
        }
        var localAs = sessions.get(0).localAs();
        require(sessions.stream().allMatch(session -> session.localAs().equals(localAs)),
                "router `" + router.getName() + "` has several AS numbers");
        return localAs;
    }

    /** The rule {@code name-fits-router-configuration} reports such names; this is the second lock on the door. */
    static String name(String name) {
        require(name != null && name.matches(NAME), "the name `" + name + "` cannot stand in a router's configuration");
        return name;
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
