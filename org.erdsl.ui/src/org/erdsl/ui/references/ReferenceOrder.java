package org.erdsl.ui.references;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Files by address, references by line and column. */
final class ReferenceOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        if (one instanceof Reference left && other instanceof Reference right) {
            var lines = Integer.compare(left.line(), right.line());
            return lines != 0 ? lines : Integer.compare(left.range().getStart().getCharacter(),
                    right.range().getStart().getCharacter());
        }
        return one.toString().compareTo(other.toString());
    }
}
