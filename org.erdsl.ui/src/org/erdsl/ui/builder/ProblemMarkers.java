package org.erdsl.ui.builder;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.erdsl.ui.ErdslUi;

/** The findings of the last build, as the Problems view shows them. */
final class ProblemMarkers {

    /** The marker type. */
    static final String TYPE = ErdslUi.BUNDLE + ".problem";

    private ProblemMarkers() {
    }

    static void clear(IProject project) throws CoreException {
        project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
    }
}
