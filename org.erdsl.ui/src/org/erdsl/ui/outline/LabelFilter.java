package org.erdsl.ui.outline;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

/** Keeps the elements with words in their labels that start with what was typed, and those around them. */
final class LabelFilter extends PatternFilter {

    @Override
    protected boolean isLeafMatch(Viewer viewer, Object element) {
        return wordMatches(OutlineLabels.styled((OutlineNode) element).getString());
    }
}
