package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Offers to sort the list at the cursor by its texts, where no comment stands between its values. */
@Singleton
class SortList implements ActionSource {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Inject
    private Changes changes;

    @Override
    public String kind() {
        return CodeActionKind.RefactorRewrite;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        var values = list(NodeModelUtils.findLeafNodeAtOffset(
                request.resource().getParseResult().getRootNode(), request.offset()));
        var sorted = values.stream().map(NodeModelUtils::getTokenText)
                .sorted(Comparator.comparing(SortList::key)).toList();
        if (values.size() < 2 || sorted.equals(values.stream().map(NodeModelUtils::getTokenText).toList())) {
            return List.of();
        }
        var edits = new ArrayList<TextEdit>();
        for (var index = 0; index < values.size(); index++) {
            var value = values.get(index);
            edits.add(Changes.replace(request.document(), value.getOffset(), value.getEndOffset(), sorted.get(index)));
        }
        var action = new CodeAction("Sort this list");
        action.setEdit(changes.of(request.resource().getURI(), edits.toArray(TextEdit[]::new)));
        return List.of(action);
    }

    /** Numbers by their value: 10.0.0.0/8 after 9.0.0.0/8. */
    private static String key(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> "0".repeat(Math.max(0, 20 - number.group().length())) + number.group());
    }

    /** The values with commas between them, one of which the leaf is part of. */
    private static List<INode> list(INode leaf) {
        for (var node = leaf; node != null; node = node.getParent()) {
            var feature = feature(node);
            if (feature != null && node.getParent() != null) {
                var values = new ArrayList<INode>();
                values.add(node);
                for (var before = previous(node); isListed(before, feature); before = previous(before)) {
                    values.add(0, before);
                }
                for (var after = next(node); isListed(after, feature); after = next(after)) {
                    values.add(after);
                }
                return values;
            }
        }
        return List.of();
    }

    private static String feature(INode node) {
        var assignment = node.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(node.getGrammarElement());
        return assignment == null || !assignment.getOperator().equals("+=") ? null : assignment.getFeature();
    }

    private static boolean isListed(INode node, String feature) {
        return node != null && feature.equals(feature(node));
    }

    private static INode previous(INode node) {
        var comma = visible(node.getPreviousSibling(), INode::getPreviousSibling);
        return isComma(comma) ? visible(comma.getPreviousSibling(), INode::getPreviousSibling) : null;
    }

    private static INode next(INode node) {
        var comma = visible(node.getNextSibling(), INode::getNextSibling);
        return isComma(comma) ? visible(comma.getNextSibling(), INode::getNextSibling) : null;
    }

    private static boolean isComma(INode node) {
        return node != null && NodeModelUtils.getTokenText(node).equals(",");
    }

    /** The nearest node that is no white space. */
    private static INode visible(INode start, UnaryOperator<INode> further) {
        var node = start;
        while (node instanceof ILeafNode leaf && leaf.isHidden() && leaf.getText().isBlank()) {
            node = further.apply(node);
        }
        return node;
    }
}
