package org.erdsl.ide.folding;

import com.google.inject.Singleton;
import java.util.SortedSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.folding.DefaultFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.model.Import;
import org.erdsl.model.Model;

/** What can be folded: blocks, comments of several lines of either kind, and imports. */
@Singleton
public class Folds extends DefaultFoldingRangeProvider {

    private static final String LINE_COMMENT = "SL_COMMENT";

    @Override
    public SortedSet<FoldingRange> getFoldingRanges(XtextResource resource, CancelIndicator cancelled) {
        var folds = super.getFoldingRanges(resource, cancelled);
        if (resource.getParseResult() != null && resource.getParseResult().getRootASTElement() instanceof Model model) {
            addImports(model, folds);
            addLineComments(resource, folds);
        }
        return folds;
    }

    @Override
    protected boolean isHandled(EObject element) {
        return super.isHandled(element) && !(element instanceof Import);
    }

    private static void addImports(Model model, SortedSet<FoldingRange> folds) {
        if (model.getImports().size() > 1) {
            var first = NodeModelUtils.findActualNodeFor(model.getImports().get(0));
            var last = NodeModelUtils.findActualNodeFor(model.getImports().get(model.getImports().size() - 1));
            folds.add(new FoldingRange(first.getOffset(), last.getEndOffset() - first.getOffset(), FoldingRangeKind.IMPORTS));
        }
    }

    /** Line comments one below the other are one comment. */
    private static void addLineComments(XtextResource resource, SortedSet<FoldingRange> folds) {
        ILeafNode first = null;
        ILeafNode last = null;
        for (var leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().equals(LINE_COMMENT)) {
                first = first == null ? leaf : first;
                last = leaf;
            } else if (!leaf.isHidden() || leaf.getText().chars().filter(character -> character == '\n').count() > 1) {
                add(first, last, folds);
                first = null;
            }
        }
        add(first, last, folds);
    }

    private static void add(ILeafNode first, ILeafNode last, SortedSet<FoldingRange> folds) {
        if (first != null && first != last) {
            folds.add(new FoldingRange(first.getOffset(), last.getEndOffset() - first.getOffset(), FoldingRangeKind.COMMENT));
        }
    }
}
