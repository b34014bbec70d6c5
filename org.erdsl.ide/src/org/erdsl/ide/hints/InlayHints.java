package org.erdsl.ide.hints;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.ide.insight.Flows;
import org.erdsl.ide.insight.RegionCommunities;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.library.Library;
import org.erdsl.model.Acceptance;
import org.erdsl.model.ConnectorExpectation;
import org.erdsl.model.Environment;
import org.erdsl.model.Expectation;
import org.erdsl.model.ExpectedPath;
import org.erdsl.model.NamedElement;
import org.erdsl.traffic.ExpectedWay;
import org.erdsl.traffic.PathText;

/** What stands beside the text without being part of it: communities behind names, and whether expectations hold. */
@Singleton
public class InlayHints {

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private Flows flows;

    @Inject
    private OperationCanceledManager cancellation;

    /** The hints of a part of a file. */
    public List<InlayHint> hints(Document document, XtextResource resource, Range range, CancelIndicator cancelled) {
        if (resource.getContents().isEmpty() || Library.isLibrary(resource.getURI())) {
            return List.of();
        }
        var from = document.getOffSet(range.getStart());
        var to = Math.min(document.getContents().length(), document.getOffSet(range.getEnd()));
        var landscape = landscapes.get(resource);
        var hints = new ArrayList<InlayHint>();
        for (var contents = EcoreUtil.<EObject>getAllContents(resource, false); contents.hasNext();) {
            cancellation.checkCanceled(cancelled);
            var element = contents.next();
            var node = NodeModelUtils.findActualNodeFor(element);
            if (node == null || node.getEndOffset() < from || node.getOffset() > to) {
                contents.prune();
            } else if (element instanceof Acceptance || element instanceof Environment) {
                communities(element, landscape, document, hints);
            } else if (element instanceof Expectation expectation) {
                verdict(expectation).ifPresent(text -> hints.add(hint(document, node.getEndOffset(), text)));
            }
        }
        return hints;
    }

    private static void communities(EObject element, Landscape landscape, Document document, List<InlayHint> hints) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                var nodes = NodeModelUtils.findNodesForFeature(element, reference);
                var targets = targets(element, reference);
                for (var index = 0; index < Math.min(nodes.size(), targets.size()); index++) {
                    var end = nodes.get(index).getEndOffset();
                    if (targets.get(index) instanceof NamedElement named && !named.eIsProxy()) {
                        RegionCommunities.of(named, landscape).ifPresent(values -> hints.add(hint(document, end, values)));
                    }
                }
            }
        }
    }

    private static List<?> targets(EObject element, EReference reference) {
        var value = element.eGet(reference);
        return value instanceof List<?> several ? several : Stream.ofNullable(value).toList();
    }

    /** Whether an expectation holds, and what is so where it does not. */
    private Optional<String> verdict(Expectation expectation) {
        return flows.path(expectation).flatMap(path -> expected(expectation).map(way ->
                way.firstDifference(path).isEmpty() ? "holds" : "does not hold: " + PathText.way(path)));
    }

    private static Optional<ExpectedWay> expected(Expectation expectation) {
        if (expectation instanceof ConnectorExpectation connector && connector.getGateway() != null) {
            return Optional.of(new ExpectedWay.Via(connector.getGateway()));
        }
        return EcoreUtil2.getAllContentsOfType(expectation, ExpectedPath.class).stream().findFirst()
                .map(path -> path.getCircuit() == null ? new ExpectedWay.Over(path.getMedium())
                        : new ExpectedWay.OverCircuit(path.getCircuit()));
    }

    private static InlayHint hint(Document document, int offset, String text) {
        var hint = new InlayHint(document.getPosition(offset), Either.forLeft(text));
        hint.setKind(InlayHintKind.Type);
        hint.setPaddingLeft(true);
        return hint;
    }
}
