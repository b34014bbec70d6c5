package org.erdsl.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PeeringLink;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.model.Router;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;

/** Turns a landscape without errors into what each of its routers is to do. */
public final class PolicyPlanner {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]{0,39}";
    private static final Comparator<SessionPlan> ORDER = Comparator.comparing(SessionPlan::circuit)
            .thenComparing(SessionPlan::link)
            .thenComparing(SessionPlan::family);

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
        for (var circuit : landscape.all(Circuit.class)) {
            var peering = circuit.getMicrosoftPeering();
            if (peering != null) {
                for (var link : peering.getLinks()) {
                    if (router.equals(link.getRouter())) {
                        link.getPrefixes().forEach(prefix -> sessions.add(session(circuit, peering, link, prefix)));
                    }
                }
            }
        }
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        sessions.sort(ORDER);
        var localAs = sessions.get(0).localAs();
        require(sessions.stream().allMatch(session -> session.localAs().equals(localAs)),
                "router `" + router.getName() + "` has several AS numbers");
        return Optional.of(new RouterPlan(
                name(router.getName()), router.getPlatform(), localAs, sessions, acceptedRisks(router, sessions)));
    }

    private SessionPlan session(Circuit circuit, MicrosoftPeering peering, PeeringLink link, Prefix prefix) {
        require(peering.getAsn() != null, "the peering of `" + circuit.getName() + "` has no AS number");
        var family = prefix.family();
        var role = link.getRole().getLiteral();
        var base = "ERDSL-" + name(circuit.getName()) + "-" + role.toLowerCase(Locale.ROOT);
        var advertised = peering.getAdvertised().stream().filter(p -> p.family() == family).toList();
        require(!advertised.isEmpty(), "`" + circuit.getName() + "` advertises no " + family + " prefix");
        var version = family.toString().substring(2);
        return new SessionPlan(
                circuit.getName(), role, family,
                prefix.address(1), prefix.length(), prefix.address(2),
                peering.getAsn(), Asn.MICROSOFT,
                Optional.ofNullable(peering.getAuthenticationSecret()).map(PolicyPlanner::name),
                optional(peering.eIsSet(ModelPackage.Literals.PEERING__MAXIMUM_PREFIXES),
                        peering.getMaximumPrefixes()),
                advertised,
                new InboundPolicy(landscape, circuit, family).plan(base + "-in-" + version),
                OutboundPolicy.plan(base + "-out-" + version, family, advertised));
    }

    private List<String> acceptedRisks(Router router, List<SessionPlan> sessions) {
        return landscape.all(RiskAcceptance.class).stream()
                .filter(risk -> risk.getElement() == router || risk.getElement() instanceof Circuit circuit
                        && sessions.stream().anyMatch(session -> session.circuit().equals(circuit.getName())))
                .map(risk -> risk.getRule() + " on " + risk.getElement().getName() + " until " + risk.getUntil())
                .sorted()
                .toList();
    }

    private static OptionalInt optional(boolean given, int value) {
        return given ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** The rule {@code name-fits-router-configuration} reports such names; this is the second lock on the door. */
    private static String name(String name) {
        require(name != null && name.matches(NAME), "the name `" + name + "` cannot stand in a router's configuration");
        return name;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
