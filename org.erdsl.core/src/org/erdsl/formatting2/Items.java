package org.erdsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The words and comments of a parsed text. */
@Singleton
final class Items {

    @Inject
    private StatementStarts starts;

    /** Those of a whole file, in order. */
    List<Item> of(ICompositeNode root) {
        var items = new ArrayList<Item>();
        for (var nodes = root.getAsTreeIterable().iterator(); nodes.hasNext();) {
            var node = nodes.next();
            if (node instanceof ILeafNode leaf && leaf.isHidden()) {
                addComment(leaf, items);
            } else if (node instanceof ILeafNode || isLiteral(node)) {
                // Words of one literal, such as a qualified name, are one word here.
                for (var leaf : node.getLeafNodes()) {
                    if (leaf.getOffset() >= node.getOffset()) {
                        break;
                    }
                    addComment(leaf, items);
                }
                if (node.getLength() > 0) {
                    items.add(word(node, items));
                }
                nodes.prune();
            }
        }
        return items;
    }

    /** The line break that ends a line comment is not part of it here. */
    private static void addComment(ILeafNode leaf, List<Item> items) {
        var text = leaf.getText();
        if (text.startsWith("//")) {
            items.add(new Item(text.stripTrailing(), leaf.getOffset(), Item.Kind.LINE_COMMENT));
        } else if (text.startsWith("/*")) {
            items.add(new Item(text, leaf.getOffset(), Item.Kind.BLOCK_COMMENT));
        }
    }

    private Item word(INode node, List<Item> before) {
        var isStart = starts.contains(node.getGrammarElement()) && !followsTemplate(before);
        // The text of a node that is made of others has the comments before it too.
        var text = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
        return new Item(text, node.getOffset(), isStart ? Item.Kind.START : Item.Kind.WORD);
    }

    private static boolean followsTemplate(List<Item> before) {
        for (var i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).isComment()) {
                return before.get(i).is("template");
            }
        }
        return false;
    }

    private static boolean isLiteral(INode node) {
        return node.getGrammarElement() instanceof RuleCall call && GrammarUtil.isDatatypeRuleCall(call)
                || node.getGrammarElement() instanceof CrossReference;
    }
}
