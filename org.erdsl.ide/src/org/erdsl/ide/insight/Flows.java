package org.erdsl.ide.insight;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.library.Library;
import org.erdsl.model.Circuit;
import org.erdsl.model.Connector;
import org.erdsl.model.ConnectorExpectation;
import org.erdsl.model.Environment;
import org.erdsl.model.Expectation;
import org.erdsl.model.Gateway;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Site;
import org.erdsl.model.StaticContentExpectation;
import org.erdsl.model.UserExpectation;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.Path;
import org.erdsl.traffic.PathText;
import org.erdsl.traffic.Traffic;

/** Where the traffic of an element goes, computed from the whole landscape, in words. */
@Singleton
public class Flows {

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private Library library;

    /**
     * One line for each flow that starts or ends at the element; none while a name in it refers to nothing,
     * and none for what traffic does not concern.
     */
    public List<String> of(EObject element) {
        if (element.eResource() == null || Library.isLibrary(element.eResource().getURI()) || !isLinked(element)) {
            return List.of();
        }
        var landscape = landscapes.get(element.eResource());
        if (element instanceof Circuit circuit) {
            return circuit(circuit, landscape);
        }
        var traffic = Traffic.of(landscape, library);
        var sentences = new ArrayList<String>();
        flows(element, landscape).forEach(flow -> sentences.add(flow.label() + ": " + PathText.wayAndReason(traffic.path(flow))));
        if (element instanceof Gateway gateway) {
            sentences.add("used by " + names(landscape.all(Connector.class).stream()
                    .filter(connector -> gateway.equals(connector.getGateway())).toList(), "no connector"));
        }
        return sentences;
    }

    private static List<Flow> flows(EObject element, Landscape landscape) {
        if (element instanceof Environment environment) {
            return environment(environment);
        }
        if (element instanceof Connector connector) {
            return connector.getType() == null ? List.of() : List.of(new Flow.ConnectorFlow(connector, Optional.empty()));
        }
        if (element instanceof Gateway gateway) {
            return List.of(new Flow.GatewayFlow(gateway));
        }
        return !(element instanceof Site site) ? List.of() : landscape.all(Environment.class).stream()
                .filter(environment -> environment.getUses().stream().anyMatch(use -> use.getSites().contains(site)))
                .filter(Flows::isLinked).<Flow>map(environment -> new Flow.UserFlow(environment, site)).toList();
    }

    private static List<Flow> environment(Environment environment) {
        var flows = new ArrayList<Flow>();
        environment.getUses().stream().flatMap(use -> use.getSites().stream()).distinct()
                .forEach(site -> flows.add(new Flow.UserFlow(environment, site)));
        flows.add(new Flow.StaticContentFlow(environment, Optional.empty()));
        environment.getConnectors().stream().filter(connector -> isLinked(connector) && connector.getType() != null)
                .forEach(connector -> flows.add(new Flow.ConnectorFlow(connector, Optional.of(environment))));
        return flows;
    }

    /** The path the traffic of an expectation takes, where enough is known to compute it. */
    public Optional<Path> path(Expectation expectation) {
        return flow(expectation).map(flow -> Traffic.of(landscapes.get(expectation.eResource()), library).path(flow));
    }

    /** The traffic an expectation is about, where enough is known of it. */
    public static Optional<Flow> flow(Expectation expectation) {
        if (expectation instanceof UserExpectation users && isKnown(users.getEnvironment()) && isKnown(users.getSite())) {
            return Optional.of(new Flow.UserFlow(users.getEnvironment(), users.getSite()));
        }
        if (expectation instanceof StaticContentExpectation content && isKnown(content.getEnvironment())) {
            return Optional.of(new Flow.StaticContentFlow(content.getEnvironment(), Optional.empty()));
        }
        return expectation instanceof ConnectorExpectation connector && isKnown(connector.getConnector())
                && connector.getConnector().getType() != null
                ? Optional.of(new Flow.ConnectorFlow(connector.getConnector(), Optional.empty())) : Optional.empty();
    }

    private static boolean isKnown(EObject element) {
        return element != null && isLinked(element);
    }

    private static List<String> circuit(Circuit circuit, Landscape landscape) {
        var flows = new ArrayList<String>();
        flows.add("used by " + names(landscape.environmentsOver(circuit), "no environment"));
        if (circuit.getMicrosoftPeering() != null) {
            var communities = AcceptedCommunities.of(circuit.getMicrosoftPeering(), landscape);
            var accepted = communities.accepted().stream().map(one -> one.name().equals(one.community().toString())
                    ? one.name() : one.name() + " " + one.community()).distinct().collect(Collectors.joining(", "));
            flows.add(accepted.isEmpty() ? "accepts no routes" : "accepts routes of " + accepted);
            if (!communities.excluded().isEmpty()) {
                flows.add("rejects routes of " + communities.excluded().stream()
                        .map(service -> service.getName() + " " + service.getCommunity())
                        .collect(Collectors.joining(", ")));
            }
        }
        return flows;
    }

    private static String names(Collection<? extends NamedElement> elements, String none) {
        return elements.isEmpty() ? none : elements.stream().map(element -> "`" + element.getName() + "`")
                .collect(Collectors.joining(", "));
    }

    private static boolean isLinked(EObject element) {
        return !element.eIsProxy() && EcoreUtil.UnresolvedProxyCrossReferencer.find(element).isEmpty();
    }
}
