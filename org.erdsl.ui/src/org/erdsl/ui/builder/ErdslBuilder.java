package org.erdsl.ui.builder;

import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.erdsl.ui.ErdslUi;

/** Checks all models of the project, and writes its outputs when there are no errors. */
public final class ErdslBuilder extends IncrementalProjectBuilder {

    /** Its id. */
    public static final String ID = ErdslUi.BUNDLE + ".builder";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        ProblemMarkers.clear(getProject());
    }
}
