package org.erdsl.ide.signature;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.signatureHelp.ISignatureHelpService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.ide.syntax.ElementSyntax;
import org.erdsl.ide.syntax.Property;

/** What can be said in the block around the cursor, and which of it is being said. */
@Singleton
public class BlockHelp implements ISignatureHelpService {

    @Inject
    private ElementSyntax syntax;

    @Override
    public SignatureHelp getSignatureHelp(Document document, XtextResource resource, SignatureHelpParams parameters,
            CancelIndicator cancelled) {
        var parsed = resource.getParseResult();
        if (parsed == null) {
            return EMPTY;
        }
        var offset = document.getOffSet(parameters.getPosition());
        var before = before(offset, parsed.getRootNode().getTotalEndOffset(), resource);
        for (EObject element = before == null ? null : NodeModelUtils.findActualSemanticObjectFor(before); element != null;
                element = element.eContainer()) {
            var rule = syntax.rule(element);
            if (rule.isPresent() && isInside(element, offset) && !syntax.properties(rule.get()).isEmpty()) {
                return help(rule.get(), active(rule.get(), before));
            }
        }
        return EMPTY;
    }

    /** The last visible piece of text before the cursor. */
    private static ILeafNode before(int offset, int end, XtextResource resource) {
        var root = resource.getParseResult().getRootNode();
        for (var at = Math.min(offset, end) - 1; at >= 0;) {
            var leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
            if (leaf == null || !leaf.isHidden()) {
                return leaf;
            }
            at = leaf.getTotalOffset() - 1;
        }
        return null;
    }

    private static boolean isInside(EObject element, int offset) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var opened = 0;
        for (var leaf : node.getLeafNodes()) {
            if (leaf.getOffset() >= offset) {
                break;
            }
            if (NodeModelUtils.findActualSemanticObjectFor(leaf) == element) {
                opened += leaf.getText().equals("{") ? 1 : leaf.getText().equals("}") ? -1 : 0;
            }
        }
        return opened > 0;
    }

    /** The property the piece of text belongs to: the one in whose part of the grammar it is. */
    private int active(ParserRule rule, ILeafNode leaf) {
        var properties = syntax.properties(rule);
        for (INode node = leaf; node != null; node = node.getParent()) {
            for (var index = 0; index < properties.size(); index++) {
                if (EcoreUtil.isAncestor(properties.get(index).element(), node.getGrammarElement())) {
                    return index;
                }
            }
        }
        return -1;
    }

    private SignatureHelp help(ParserRule rule, int active) {
        var label = new StringBuilder(ElementSyntax.head(rule)).append(" {");
        var parameters = new ArrayList<ParameterInformation>();
        for (var property : syntax.properties(rule)) {
            label.append(parameters.isEmpty() ? " " : " | ");
            parameters.add(parameter(property, label.length()));
            label.append(property.syntax());
        }
        var signature = new SignatureInformation(label.append(" }").toString());
        signature.setParameters(parameters);
        var documentation = EcoreUtil.getDocumentation(rule.getType().getClassifier());
        if (documentation != null) {
            signature.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, documentation));
        }
        // Beyond the last one means that none is being written.
        return new SignatureHelp(List.of(signature), 0, active < 0 ? parameters.size() : active);
    }

    private static ParameterInformation parameter(Property property, int start) {
        var information = new ParameterInformation();
        information.setLabel(Tuple.two(start, start + property.syntax().length()));
        var documentation = EcoreUtil.getDocumentation(property.feature());
        if (documentation != null) {
            information.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, documentation));
        }
        return information;
    }
}
