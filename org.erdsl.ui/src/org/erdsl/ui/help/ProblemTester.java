package org.erdsl.ui.help;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.erdsl.ui.builder.ProblemMarkers;

/** Tells commands whether a marker is a finding of erdsl. */
public final class ProblemTester extends PropertyTester {

    @Override
    public boolean test(Object marker, String property, Object[] arguments, Object expected) {
        try {
            return ((IMarker) marker).exists() && ((IMarker) marker).isSubtypeOf(ProblemMarkers.TYPE);
        } catch (CoreException gone) {
            ILog.of(ProblemTester.class).log(gone.getStatus());
            return false;
        }
    }
}
