package org.erdsl.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.NamedElement;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.model.Router;
import org.erdsl.reuse.Origin;

/** Turns a landscape without errors into what each of its routers is to do. */
public final class PolicyPlanner {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]{0,39}";
    private static final Comparator<SessionPlan> ORDER = Comparator.comparing(SessionPlan::circuit)
            .thenComparing(SessionPlan::link)
            .thenComparing(SessionPlan::family);

    private static final Comparator<InterfacePlan> LINK_ORDER = Comparator.comparing(InterfacePlan::name)
            .thenComparing(InterfacePlan::vlan);

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
        for (var circuit : landscape.all(Circuit.class)) {
            var peering = circuit.getMicrosoftPeering();
            if (peering != null) {
                for (var link : peering.getLinks()) {
                    if (router.equals(link.getRouter())) {
                        var planner = new LinkPlanner(landscape, circuit, link);
                        sessions.addAll(planner.sessions());
                        planner.link(router).ifPresent(interfaces::add);
                    }
                }
            }
        }
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        sessions.sort(ORDER);
        interfaces.sort(LINK_ORDER);
        var localAs = sessions.get(0).localAs();
        require(sessions.stream().allMatch(session -> session.localAs().equals(localAs)),
                "router `" + router.getName() + "` has several AS numbers");
        return Optional.of(new RouterPlan(
                name(router.getName()), router.getPlatform(), Optional.ofNullable(router.getVersion()),
                Optional.ofNullable(router.getForm()), localAs, sessions, interfaces, acceptedRisks(router, sessions)));
    }

    private List<String> acceptedRisks(Router router, List<SessionPlan> sessions) {
        return landscape.all(RiskAcceptance.class).stream()
                .filter(risk -> isAccepted(risk, router) || landscape.all(Circuit.class).stream()
                        .filter(circuit -> isAccepted(risk, circuit))
                        .anyMatch(circuit -> sessions.stream()
                                .anyMatch(session -> session.circuit().equals(circuit.getName()))))
                .map(risk -> risk.getRule() + " on " + risk.getElement().getName() + " until " + risk.getUntil())
                .sorted()
                .toList();
    }

    private static boolean isAccepted(RiskAcceptance risk, NamedElement element) {
        return risk.getElement() == element || Origin.isLike(element, risk.getElement());
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
