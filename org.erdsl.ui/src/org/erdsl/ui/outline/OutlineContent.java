package org.erdsl.ui.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The elements of a model as a tree. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object nodes) {
        return ((List<?>) nodes).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return ((OutlineNode) node).children().toArray();
    }

    @Override
    public Object getParent(Object node) {
        return ((OutlineNode) node).parent();
    }

    @Override
    public boolean hasChildren(Object node) {
        return !((OutlineNode) node).children().isEmpty();
    }
}
