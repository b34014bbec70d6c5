package org.erdsl.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.reuse.Origin;

/** Where to report that two elements cannot both be there. */
public final class Collision {

    private Collision() {
    }

    /**
     * Whether it is reported at the first of the two: of elements in one file it is reported at the later one, of
     * elements in two files at both, since each file is checked by itself.
     */
    public static boolean isReportedAt(EObject element, EObject other) {
        return element != other && (element.eResource() != other.eResource() || offset(other) < offset(element));
    }

    private static int offset(EObject element) {
        return NodeModelUtils.findActualNodeFor(Origin.written(element)).getOffset();
    }
}
