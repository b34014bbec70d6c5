package org.erdsl.ide.actions;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A name that refers to nothing.
 *
 * @param owner     the element that names it
 * @param reference the property it is named in
 * @param node      where
 */
record BrokenReference(EObject owner, EReference reference, INode node) {

    /** The code Xtext gives to names it cannot resolve. */
    private static final String CODE = org.eclipse.xtext.diagnostics.Diagnostic.LINKING_DIAGNOSTIC;

    String name() {
        return NodeModelUtils.getTokenText(node);
    }

    EClass type() {
        return reference.getEReferenceType();
    }

    /** The reference a diagnostic is about, if it is about one. */
    static Optional<BrokenReference> of(ActionRequest request, Diagnostic diagnostic) {
        if (diagnostic.getCode() == null || !CODE.equals(diagnostic.getCode().get())) {
            return Optional.empty();
        }
        INode node = NodeModelUtils.findLeafNodeAtOffset(request.resource().getParseResult().getRootNode(),
                request.document().getOffSet(diagnostic.getRange().getStart()));
        while (node != null && !(node.getGrammarElement() instanceof CrossReference)) {
            node = node.getParent();
        }
        if (node == null) {
            return Optional.empty();
        }
        var owner = NodeModelUtils.findActualSemanticObjectFor(node);
        var assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
        return owner.eClass().getEStructuralFeature(assignment.getFeature()) instanceof EReference reference
                ? Optional.of(new BrokenReference(owner, reference, node)) : Optional.empty();
    }
}
