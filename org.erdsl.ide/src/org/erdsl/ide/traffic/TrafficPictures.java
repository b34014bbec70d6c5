package org.erdsl.ide.traffic;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.ide.insight.Flows;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.landscape.Names;
import org.erdsl.library.Library;
import org.erdsl.model.Circuit;
import org.erdsl.model.Expectation;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Router;
import org.erdsl.report.TrafficReport;
import org.erdsl.report.diagram.Diagram;
import org.erdsl.report.diagram.DiagramBuilder;
import org.erdsl.report.diagram.PlacedDiagram;
import org.erdsl.report.diagram.SvgDiagram;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.Hop;
import org.erdsl.traffic.Path;
import org.erdsl.traffic.PathText;
import org.erdsl.traffic.Traffic;

/** Draws the paths that concern an element: those it is an end of, and those that lead over it. */
@Singleton
public class TrafficPictures {

    @Inject
    private EObjectAtOffsetHelper elements;

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private Library library;

    @Inject
    private DocumentExtensions documents;

    @Inject
    private OperationCanceledManager cancellations;

    private record Way(Flow flow, Path path) {
    }

    /**
     * The picture of the element that is named at the offset, else of the innermost one around it that traffic
     * concerns, or of the traffic that is expected there; nothing where there is none.
     *
     * @param cancelled asked before each path: a large model has many, and a change of the text makes them pointless
     */
    public Optional<TrafficPicture> at(XtextResource resource, int offset, CancelIndicator cancelled) {
        var landscape = landscapes.get(resource);
        var named = elements.getElementWithNameAt(resource, offset);
        return picture(named, landscape, cancelled).or(() -> {
            for (var around = elements.resolveContainedElementAt(resource, offset); around != null; around = around.eContainer()) {
                var picture = picture(around, landscape, cancelled);
                if (picture.isPresent()) {
                    return picture;
                }
            }
            return Optional.empty();
        });
    }

    private Optional<TrafficPicture> picture(EObject element, Landscape landscape, CancelIndicator cancelled) {
        if (element instanceof Expectation expectation) {
            var traffic = Traffic.of(landscape, library);
            return Flows.flow(expectation).map(flow -> new Way(flow, traffic.path(flow)))
                    .map(way -> picture(way.flow().label(), List.of(way), new DiagramBuilder()));
        }
        return element instanceof NamedElement named && named.getName() != null && landscape.all(NamedElement.class).contains(named)
                ? picture(named, landscape, cancelled) : Optional.empty();
    }

    private Optional<TrafficPicture> picture(NamedElement named, Landscape landscape, CancelIndicator cancelled) {
        var builder = new DiagramBuilder();
        if (named instanceof Circuit circuit) {
            builder.add(circuit);
        } else if (named instanceof Router router) {
            landscape.all(Circuit.class).stream().filter(circuit -> isOn(circuit, router)).forEach(builder::add);
        }
        var ways = ways(named, landscape, cancelled);
        return ways.isEmpty() && !isOnTheWay(named) ? Optional.empty()
                : Optional.of(picture(Wording.words(named.eClass().getName()) + " " + Names.of(named), ways, builder));
    }

    /** While a name refers to nothing, what it is said of has no traffic yet. */
    private List<Way> ways(NamedElement named, Landscape landscape, CancelIndicator cancelled) {
        var traffic = Traffic.of(landscape, library);
        var linked = new HashMap<EObject, Boolean>();
        var ways = new ArrayList<Way>();
        for (var flow : traffic.flows()) {
            cancellations.checkCanceled(cancelled);
            if ((isOnTheWay(named) || flow.about().contains(named))
                    && flow.about().stream().allMatch(of -> linked.computeIfAbsent(of, TrafficPictures::isLinked))) {
                var path = traffic.path(flow);
                if (flow.about().contains(named) || path.hops().stream().anyMatch(hop -> leadsOver(hop, named))) {
                    ways.add(new Way(flow, path));
                }
            }
        }
        return ways;
    }

    private static boolean isLinked(EObject element) {
        return !element.eIsProxy() && EcoreUtil.UnresolvedProxyCrossReferencer.find(element).isEmpty();
    }

    /** Circuits and routers are no ends of traffic, but carry it. */
    private static boolean isOnTheWay(NamedElement element) {
        return element instanceof Circuit || element instanceof Router;
    }

    private static boolean leadsOver(Hop hop, NamedElement element) {
        return element instanceof Circuit circuit ? hop.carrier().circuit().filter(circuit::equals).isPresent()
                : element instanceof Router router && hop.carrier().links().stream().anyMatch(link -> router.equals(link.getRouter()));
    }

    private static boolean isOn(Circuit circuit, Router router) {
        return circuit.getMicrosoftPeering() != null
                && circuit.getMicrosoftPeering().getLinks().stream().anyMatch(link -> router.equals(link.getRouter()));
    }

    private TrafficPicture picture(String title, List<Way> ways, DiagramBuilder builder) {
        ways.forEach(way -> builder.add(way.flow(), way.path()));
        var diagram = builder.build();
        var flows = ways.stream().map(way -> way.flow().label() + ": " + PathText.wayAndReason(way.path())).toList();
        if (diagram.nodes().isEmpty() || diagram.nodes().size() > TrafficReport.LARGEST_DIAGRAM) {
            return new TrafficPicture(title, flows, 0, 0, List.of(), List.of(), "");
        }
        var placed = PlacedDiagram.of(diagram);
        var sources = sources(diagram);
        var boxes = new ArrayList<TrafficPicture.Box>();
        placed.nodes().forEach(node -> boxes.add(TrafficPicture.Box.of(node, sources)));
        return new TrafficPicture(title, flows, placed.width(), placed.height(), boxes,
                placed.edges().stream().map(TrafficPicture.Line::of).toList(), SvgDiagram.file(diagram, title));
    }

    /** Where elements are declared, by the box; facts of the library have a place in its text only. */
    private Map<String, Location> sources(Diagram diagram) {
        var sources = new HashMap<String, Location>();
        for (var node : diagram.nodes()) {
            node.element().filter(element -> element.eResource() != null).ifPresent(element -> {
                var uri = EcoreUtil.getURI(element);
                sources.put(node.id(), documents.newLocation(Library.isLibrary(uri)
                        ? library.textResource(uri).getEObject(uri.fragment()) : element));
            });
        }
        return sources;
    }
}
