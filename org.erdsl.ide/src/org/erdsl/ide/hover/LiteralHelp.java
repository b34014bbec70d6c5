package org.erdsl.ide.hover;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.conversion.ErdslValueConverters;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.library.Library;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.ServiceCommunity;

/** What is shown of a value: what the property is, which format it has, and what a community stands for. */
@Singleton
class LiteralHelp {

    @Inject
    private IValueConverterService converters;

    @Inject
    private Library library;

    @Inject
    private LandscapeProvider landscapes;

    /** The value at a node in Markdown; nothing where the node is no value of an attribute. */
    Optional<String> markdown(INode leaf) {
        for (var node = leaf; node != null; node = node.getParent()) {
            var assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null && assignment.getTerminal() instanceof RuleCall call
                    && node.getGrammarElement() == call) {
                return markdown(assignment, call, node);
            }
        }
        return Optional.empty();
    }

    private Optional<String> markdown(Assignment assignment, RuleCall call, INode node) {
        var owner = NodeModelUtils.findActualSemanticObjectFor(node);
        var feature = owner.eClass().getEStructuralFeature(assignment.getFeature());
        var documentation = feature == null ? null : EcoreUtil.getDocumentation(feature);
        if (documentation == null) {
            return Optional.empty();
        }
        var text = NodeModelUtils.getTokenText(node);
        var meaning = call.getRule().getName().equals("Community") ? bearers(text, owner) : "";
        var format = ((ErdslValueConverters) converters).expected(call.getRule().getName());
        return Optional.of(Stream.of("`" + text + "`" + (meaning.isEmpty() ? "" : ": " + meaning), documentation,
                format.map(expected -> "Written as " + expected + ".").orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n")));
    }

    private String bearers(String community, EObject owner) {
        var landscape = landscapes.get(owner.eResource());
        return library.elements().stream().map(element -> bearer(element, community, landscape))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static Optional<String> bearer(EObject element, String community, Landscape landscape) {
        if (element instanceof AzureRegion region) {
            return landscape.community(region).filter(value -> value.toString().equals(community))
                    .map(value -> region.getDisplayName() + " (azure region `" + region.getName() + "`)");
        }
        return element instanceof ServiceCommunity service && service.getCommunity() != null
                && service.getCommunity().toString().equals(community)
                ? Optional.of(service.getDisplayName() + " (service community `" + service.getName() + "`)") : Optional.empty();
    }
}
