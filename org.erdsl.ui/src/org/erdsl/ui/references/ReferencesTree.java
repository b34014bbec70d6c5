package org.erdsl.ui.references;

import java.net.URI;
import java.util.Arrays;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** The files with references, and in each file its references. */
final class ReferencesTree implements ITreeContentProvider {

    private ReferencesResult result;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        result = (ReferencesResult) now;
    }

    @Override
    public Object[] getElements(Object input) {
        return Arrays.stream(result.getElements()).map(reference -> ((Reference) reference).file()).distinct().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof URI file
                ? Arrays.stream(result.getElements()).filter(reference -> ((Reference) reference).file().equals(file)).toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Reference reference ? reference.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof URI;
    }
}
