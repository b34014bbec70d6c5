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

    private record Way(Flow flow, Path path) {
    }

    /**
     * The picture of the element that is named at the offset, else of the innermost one around it that traffic
     * concerns, or of the traffic that is expected there; nothing where there is none.
     */
    public Optional<TrafficPicture> at(XtextResource resource, int offset) {
        var landscape = landscapes.get(resource);
        var ways = ways(landscape);
        var named = elements.getElementWithNameAt(resource, offset);
        return picture(named, ways, landscape).or(() -> {
            for (var around = elements.resolveContainedElementAt(resource, offset); around != null; around = around.eContainer()) {
                var picture = picture(around, ways, landscape);
                if (picture.isPresent()) {
                    return picture;
                }
            }
            return Optional.empty();
        });
    }

    /** While a name refers to nothing, what it is said of has no traffic yet. */
    private List<Way> ways(Landscape landscape) {
        var traffic = Traffic.of(landscape, library);
        var linked = new HashMap<EObject, Boolean>();
        return traffic.flows().stream()
                .filter(flow -> flow.about().stream().allMatch(of -> linked.computeIfAbsent(of, TrafficPictures::isLinked)))
                .map(flow -> new Way(flow, traffic.path(flow))).toList();
    }

    private static boolean isLinked(EObject element) {
        return !element.eIsProxy() && EcoreUtil.UnresolvedProxyCrossReferencer.find(element).isEmpty();
    }

    private Optional<TrafficPicture> picture(EObject element, List<Way> ways, Landscape landscape) {
        if (element instanceof Expectation expectation) {
            var traffic = Traffic.of(landscape, library);
            return Flows.flow(expectation).map(flow -> new Way(flow, traffic.path(flow)))
                    .map(way -> picture(way.flow().label(), List.of(way), new DiagramBuilder()));
        }
        return element instanceof NamedElement named && named.getName() != null ? picture(named, ways, landscape)
                : Optional.empty();
    }

    private Optional<TrafficPicture> picture(NamedElement named, List<Way> ways, Landscape landscape) {
        var concerned = ways.stream().filter(way -> way.flow().about().contains(named)
                || way.path().hops().stream().anyMatch(hop -> leadsOver(hop, named))).toList();
        var isOnTheWay = named instanceof Circuit || named instanceof Router;
        if (concerned.isEmpty() && !(isOnTheWay && landscape.all(NamedElement.class).contains(named))) {
            return Optional.empty();
        }
        var builder = new DiagramBuilder();
        if (named instanceof Circuit circuit) {
            builder.add(circuit);
        } else if (named instanceof Router router) {
            landscape.all(Circuit.class).stream().filter(circuit -> isOn(circuit, router)).forEach(builder::add);
        }
        return Optional.of(picture(Wording.words(named.eClass().getName()) + " " + Names.of(named), concerned, builder));
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
