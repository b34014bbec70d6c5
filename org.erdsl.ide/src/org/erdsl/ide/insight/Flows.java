package org.erdsl.ide.insight;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
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
import org.erdsl.traffic.TrafficPath;
import org.erdsl.traffic.TrafficPaths;

/** Where the traffic of an element goes, computed from the whole landscape, in words. */
@Singleton
public class Flows {

    @Inject
    private LandscapeProvider landscapes;

    /**
     * One sentence for each flow that starts, ends or passes at the element; none while a name in it refers to nothing,
     * and none for what traffic does not concern.
     */
    public List<String> of(EObject element) {
        if (element.eResource() == null || Library.isLibrary(element.eResource().getURI()) || !isLinked(element)) {
            return List.of();
        }
        var landscape = landscapes.get(element.eResource());
        var paths = new TrafficPaths(landscape);
        if (element instanceof Environment environment) {
            return environment(environment, paths);
        }
        if (element instanceof Connector connector) {
            return path(connector, paths).map(path -> "Its traffic " + PathText.sentence(path) + ".").stream().toList();
        }
        if (element instanceof Gateway gateway) {
            return gateway(gateway, landscape, paths);
        }
        if (element instanceof Site site) {
            return landscape.all(Environment.class).stream().filter(Flows::isLinked)
                    .filter(environment -> environment.getUses().stream().anyMatch(use -> use.getSites().contains(site)))
                    .map(environment -> users(environment, site, paths)).toList();
        }
        return element instanceof Circuit circuit ? circuit(circuit, landscape) : List.of();
    }

    /** The path the traffic of an expectation takes, where enough is known to compute it. */
    public Optional<TrafficPath> path(Expectation expectation) {
        if (!isLinkedInside(expectation)) {
            return Optional.empty();
        }
        var paths = new TrafficPaths(landscapes.get(expectation.eResource()));
        if (expectation instanceof UserExpectation users && users.getEnvironment() != null && users.getSite() != null) {
            return isLinked(users.getEnvironment())
                    ? Optional.of(paths.users(users.getEnvironment(), users.getSite())) : Optional.empty();
        }
        if (expectation instanceof StaticContentExpectation content && content.getEnvironment() != null) {
            return Optional.of(paths.staticContent(content.getEnvironment()));
        }
        return expectation instanceof ConnectorExpectation connector && connector.getConnector() != null
                ? path(connector.getConnector(), paths) : Optional.empty();
    }

    private List<String> environment(Environment environment, TrafficPaths paths) {
        var flows = new ArrayList<String>();
        var sites = environment.getUses().stream().flatMap(use -> use.getSites().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sites.forEach(site -> flows.add(users(environment, site, paths)));
        flows.add("Static content " + PathText.sentence(paths.staticContent(environment)) + ".");
        environment.getConnectors().forEach(connector -> path(connector, paths).ifPresent(path ->
                flows.add("Traffic of `" + connector.getName() + "` " + PathText.sentence(path) + ".")));
        return flows;
    }

    private static String users(Environment environment, Site site, TrafficPaths paths) {
        return "Traffic of people at `%s` to `%s` %s.".formatted(site.getName(), environment.getName(),
                PathText.sentence(paths.users(environment, site)));
    }

    private List<String> gateway(Gateway gateway, Landscape landscape, TrafficPaths paths) {
        var flows = new ArrayList<String>();
        var connectors = landscape.all(Connector.class).stream()
                .filter(connector -> gateway.equals(connector.getGateway())).toList();
        connectors.stream().flatMap(connector -> path(connector, paths).stream()).findFirst()
                .ifPresent(path -> flows.add("Its traffic " + PathText.sentence(path) + "."));
        flows.add("Used by " + names(connectors, "no connector") + ".");
        return flows;
    }

    private static List<String> circuit(Circuit circuit, Landscape landscape) {
        var flows = new ArrayList<String>();
        flows.add("Used by " + names(landscape.environmentsOver(circuit), "no environment") + ".");
        if (circuit.getMicrosoftPeering() != null) {
            var communities = AcceptedCommunities.of(circuit.getMicrosoftPeering(), landscape);
            var accepted = communities.accepted().stream().map(one -> one.name().equals(one.community().toString())
                    ? one.name() : one.name() + " " + one.community()).distinct().collect(Collectors.joining(", "));
            flows.add(accepted.isEmpty() ? "Accepts no routes." : "Accepts routes of " + accepted + ".");
            if (!communities.excluded().isEmpty()) {
                flows.add("Rejects routes of " + communities.excluded().stream()
                        .map(service -> service.getName() + " " + service.getCommunity())
                        .collect(Collectors.joining(", ")) + ".");
            }
        }
        return flows;
    }

    private static Optional<TrafficPath> path(Connector connector, TrafficPaths paths) {
        return isLinked(connector) && connector.getType() != null ? Optional.of(paths.connector(connector)) : Optional.empty();
    }

    private static String names(Collection<? extends NamedElement> elements, String none) {
        return elements.isEmpty() ? none : elements.stream().map(element -> "`" + element.getName() + "`")
                .collect(Collectors.joining(", "));
    }

    private static boolean isLinkedInside(EObject element) {
        return EcoreUtil.UnresolvedProxyCrossReferencer.find(element).isEmpty();
    }

    private static boolean isLinked(EObject element) {
        return !element.eIsProxy() && isLinkedInside(element);
    }
}
