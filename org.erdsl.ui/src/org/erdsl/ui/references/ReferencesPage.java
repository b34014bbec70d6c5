package org.erdsl.ui.references;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.erdsl.ui.navigation.DeclarationEditor;
import org.eclipse.lsp4j.Location;

/** References in the Search view: files, and below them the lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    /** Called by the Search view. */
    public ReferencesPage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setContentProvider(new ReferencesTree());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels()));
        viewer.setComparator(new ReferenceOrder());
        viewer.setAutoExpandLevel(2);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new IllegalStateException("References are shown as a tree only.");
    }

    @Override
    protected void elementsChanged(Object[] references) {
        getViewer().refresh();
        ((TreeViewer) getViewer()).expandToLevel(2);
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        var reference = ((ReferenceMatch) match).reference();
        DeclarationEditor.open(new Location(reference.file().toString(), reference.range()), activate);
    }
}
