package org.erdsl.generator.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.erdsl.generation.AzureFormats;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.library.Library;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.Router;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.planner.PolicyPlanner;
import org.erdsl.policy.PolicyEvaluator;
import org.erdsl.policy.Route;
import org.erdsl.policy.SessionPlan;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two halves of a circuit agree: Azure is told to announce exactly what the routers accept, and both as the model says. */
class AzureAgreesWithRoutersTest {

    static Stream<AzureScenario> scenarios() {
        return AzureScenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theRouteFilterCarriesWhatTheRoutersAccept(AzureScenario scenario) throws Exception {
        assertFalse(scenario.plans().isEmpty());
        for (var plan : scenario.plans()) {
            var circuit = scenario.landscape().all(Circuit.class).stream()
                    .filter(candidate -> candidate.getName().equals(plan.circuit())).findFirst().orElseThrow();
            var wanted = AcceptedCommunities.of(circuit.getMicrosoftPeering(), scenario.landscape());
            var model = new TreeSet<>(wanted.values());
            wanted.excluded().forEach(service -> model.remove(service.getCommunity()));
            for (var session : sessions(scenario, plan.circuit())) {
                assertEquals(model, accepted(session, model), session.inbound().name());
            }
            for (var format : new AzureFormats().formats()) {
                assertEquals(model, AzureCommunities.of(format.name(), plan), format.name());
            }
        }
    }

    private static List<SessionPlan> sessions(AzureScenario scenario, String circuit) {
        var planner = new PolicyPlanner(scenario.landscape());
        var sessions = scenario.landscape().all(Router.class).stream()
                .flatMap(router -> planner.plan(router).stream())
                .flatMap(plan -> plan.sessions().stream())
                .filter(session -> session.circuit().equals(circuit))
                .toList();
        assertFalse(sessions.isEmpty());
        return sessions;
    }

    /** Of every community Microsoft publishes and some that nobody does, those the session accepts. */
    private static TreeSet<Community> accepted(SessionPlan session, TreeSet<Community> model) {
        var candidates = new TreeSet<>(model);
        var library = Erdsl.start().get(Library.class).elements();
        library.forEach(element -> {
            if (element instanceof AzureRegion region && region.getCommunity() != null) {
                candidates.add(region.getCommunity());
            } else if (element instanceof ServiceCommunity service && service.getCommunity() != null) {
                candidates.add(service.getCommunity());
            }
        });
        for (var value : new ArrayList<>(candidates)) {
            candidates.add(new Community(65000, value.number()));
            candidates.add(new Community(value.asn(), value.number() ^ 1));
        }
        var prefix = Prefix.valueOf(session.family() == AddressFamily.IPV4 ? "20.33.0.0/20" : "2603:1000::/36");
        candidates.removeIf(community -> !PolicyEvaluator.evaluate(session.inbound(),
                new Route(prefix, Set.of(community), List.of(Asn.MICROSOFT))).accepted());
        return candidates;
    }
}
