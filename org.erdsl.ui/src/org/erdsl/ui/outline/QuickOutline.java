package org.erdsl.ui.outline;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.FilteredTree;
import org.erdsl.ui.server.TextRanges;
import org.erdsl.ui.workbench.ActiveModel;

/** The outline over the editor. Enter or a click goes to an element. */
final class QuickOutline extends PopupDialog {

    private static final Point SIZE = new Point(480, 360);

    private final ActiveModel model;
    private final List<OutlineNode> nodes;
    private FilteredTree tree;

    QuickOutline(ActiveModel model, List<OutlineNode> nodes) {
        super(model.editor().getSite().getShell(), SWT.RESIZE, true, false, false, false, false, null, Texts.quickOutlineHint);
        this.model = model;
        this.nodes = nodes;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new FilteredTree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL, new LabelFilter(), true, true);
        tree.setInitialText(Texts.quickOutlineFilter);
        tree.setQuickSelectionMode(true);
        var viewer = tree.getViewer();
        viewer.setContentProvider(new OutlineContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.setInput(nodes);
        viewer.expandToLevel(2);
        OutlineNode.at(nodes, model.position()).ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
        viewer.getTree().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(chosen -> go(viewer)));
        tree.getFilterControl().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(entered -> go(viewer)));
        return tree;
    }

    private void go(TreeViewer viewer) {
        if (viewer.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            close();
            var region = TextRanges.region(model.document().document(), node.symbol().getSelectionRange());
            model.editor().selectAndReveal(region.getOffset(), region.getLength());
            model.editor().setFocus();
        }
    }

    @Override
    protected Control getFocusControl() {
        return tree.getFilterControl();
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        var text = model.viewer().getTextWidget();
        var area = text.getClientArea();
        return text.toDisplay(Math.max(0, (area.width - size.x) / 2), Math.max(0, (area.height - size.y) / 3));
    }
}
