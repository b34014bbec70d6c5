package org.erdsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.ide.syntax.ElementSyntax;
import org.erdsl.ide.syntax.Property;

/**
 * A statement of the block of an element.
 *
 * @param feature   the property it is about
 * @param words     its pieces without white space, comments included: two statements with the same words say the same
 * @param start     in characters from the start of the file
 * @param end       after the last character
 * @param gap       where the white space before it begins
 * @param commented whether a comment before it or beside it seems to be about it
 */
record Statement(EStructuralFeature feature, List<String> words, int start, int end, int gap, boolean commented) {

    /** The statements of an element in their order; nothing where it has no block. */
    static List<Statement> of(EObject element, ElementSyntax syntax) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var properties = syntax.rule(element).map(syntax::properties).orElse(List.of());
        var parts = new ArrayList<List<INode>>();
        var owners = new ArrayList<Property>();
        collect(node, properties, owners, parts);
        var statements = new ArrayList<Statement>();
        for (var index = 0; index < parts.size(); index++) {
            statements.add(of(owners.get(index).feature(), parts.get(index), node));
        }
        return statements;
    }

    /** Sorts the pieces of a block to the properties they are written by; rules that only lead to others are looked into. */
    private static void collect(ICompositeNode node, List<Property> properties, List<Property> owners, List<List<INode>> parts) {
        for (var child : node.getChildren()) {
            var origin = origin(child);
            var owner = properties.stream().filter(property -> EcoreUtil.isAncestor(property.element(), origin)).findFirst();
            if (owner.isEmpty() && child instanceof ICompositeNode inner) {
                collect(inner, properties, owners, parts);
            } else if (owner.isPresent()) {
                if (owners.isEmpty() || owners.get(owners.size() - 1) != owner.get() || isFirst(origin, owner.get())) {
                    owners.add(owner.get());
                    parts.add(new ArrayList<>());
                }
                parts.get(parts.size() - 1).add(child);
            }
        }
    }

    private static Statement of(EStructuralFeature feature, List<INode> parts, ICompositeNode element) {
        var visible = parts.stream().flatMap(part -> StreamSupport.stream(part.getLeafNodes().spliterator(), false))
                .filter(leaf -> !leaf.isHidden()).toList();
        var start = visible.get(0).getOffset();
        var end = visible.get(visible.size() - 1).getEndOffset();
        var words = new ArrayList<String>();
        var gap = element.getOffset();
        var line = 0;
        var commented = false;
        var text = element.getRootNode().getText();
        for (var leaf : element.getLeafNodes()) {
            if (leaf.getText().isBlank()) {
                continue;
            }
            if (leaf.getEndOffset() <= start) {
                // A comment on the line of something else is about that.
                commented = leaf.isHidden() && (commented || text.substring(line, leaf.getOffset()).indexOf('\n') >= 0);
                line = leaf.isHidden() ? line : leaf.getEndOffset();
                gap = leaf.getEndOffset();
            } else if (leaf.getOffset() < end) {
                words.add(leaf.getText());
            } else {
                commented |= leaf.isHidden() && text.substring(end, leaf.getOffset()).indexOf('\n') < 0;
                break;
            }
        }
        return new Statement(feature, List.copyOf(words), start, end, gap, commented);
    }

    /**
     * The part of the grammar a node is written by. Where a rule makes its element by an action, the node of the action is
     * around all others, and the call of the rule is an empty node in it.
     */
    private static EObject origin(INode node) {
        return node.getGrammarElement() instanceof Action && node instanceof ICompositeNode made && made.hasChildren()
                ? made.getFirstChild().getGrammarElement() : node.getGrammarElement();
    }

    /** Whether a part of the grammar begins a statement about a property anew. */
    private static boolean isFirst(EObject part, Property property) {
        return first(property.element())
                .filter(first -> EcoreUtil.isAncestor(first, part) || EcoreUtil.isAncestor(part, first)).isPresent();
    }

    private static Optional<EObject> first(AbstractElement element) {
        if (element instanceof Keyword || element instanceof RuleCall || element instanceof CrossReference) {
            return Optional.of(element);
        }
        return element.eContents().stream().filter(AbstractElement.class::isInstance)
                .map(part -> first((AbstractElement) part)).flatMap(Optional::stream).findFirst();
    }
}
