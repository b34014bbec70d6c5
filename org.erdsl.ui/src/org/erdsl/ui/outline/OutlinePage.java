package org.erdsl.ui.outline;

import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.erdsl.ui.server.AfterPause;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;
import org.erdsl.ui.workbench.ActiveModel;

/** The outline of a model. Its selection follows the cursor of the editor, and the cursor its selection. */
public final class OutlinePage extends ContentOutlinePage {

    private final ITextEditor editor;
    private final AfterPause update = new AfterPause(Texts.updating, this::ask);
    private final ISelectionChangedListener follow = event -> followCursor();
    private final IPropertyListener inputChange = (source, property) -> {
        if (property == IEditorPart.PROP_INPUT) {
            leave();
            enter();
        }
    };
    private OpenDocument document;
    private List<OutlineNode> nodes = List.of();
    private boolean linked = true;
    private boolean following;

    OutlinePage(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setAutoExpandLevel(2);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setInput(nodes);
        tree.addOpenListener(event -> editor.getSite().getPage().activate(editor));
        var tools = getSite().getActionBars().getToolBarManager();
        tools.add(new OutlineToggle(Texts.sort, "sort", false, sorted -> tree.setComparator(sorted ? new ViewerComparator() : null)));
        tools.add(new OutlineToggle(Texts.link, "link", true, this::link));
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.addPostSelectionChangedListener(follow);
        }
        editor.addPropertyListener(inputChange);
        enter();
    }

    private void enter() {
        document = ActiveModel.of(editor).map(ActiveModel::document).orElse(null);
        if (document != null) {
            document.document().addDocumentListener(update);
            update.restart();
        }
    }

    private void leave() {
        if (document != null) {
            document.document().removeDocumentListener(update);
        }
    }

    private void ask() {
        var asked = document;
        OutlineNode.of(asked).whenComplete((found, failure) -> {
            if (failure != null) {
                Answers.logUnlessOvertaken(failure);
            } else {
                showLater(asked, found);
            }
        });
    }

    private void showLater(OpenDocument asked, List<OutlineNode> found) {
        var tree = getTreeViewer() == null ? null : getTreeViewer().getTree();
        if (tree != null && !tree.isDisposed()) {
            tree.getDisplay().asyncExec(() -> {
                if (!tree.isDisposed() && asked == document) {
                    show(found);
                }
            });
        }
    }

    private void show(List<OutlineNode> found) {
        var expanded = getTreeViewer().getExpandedElements();
        var first = nodes.isEmpty();
        nodes = found;
        following = true;
        getTreeViewer().setInput(nodes);
        following = false;
        if (!first) {
            getTreeViewer().setExpandedElements(expanded);
        }
        followCursor();
    }

    private void link(boolean wanted) {
        linked = wanted;
        followCursor();
    }

    private void followCursor() {
        if (linked && document != null && !getTreeViewer().getTree().isDisposed()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            var position = TextRanges.position(document.document(), selection.getOffset());
            OutlineNode.at(nodes, position).ifPresent(node -> {
                following = true;
                getTreeViewer().setSelection(new StructuredSelection(node), true);
                following = false;
            });
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            var region = TextRanges.region(document.document(), node.symbol().getSelectionRange());
            editor.selectAndReveal(region.getOffset(), region.getLength());
        }
    }

    @Override
    public void dispose() {
        update.cancel();
        leave();
        editor.removePropertyListener(inputChange);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.removePostSelectionChangedListener(follow);
        }
        super.dispose();
    }
}
