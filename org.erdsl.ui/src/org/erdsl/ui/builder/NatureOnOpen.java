package org.erdsl.ui.builder;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Makes an erdsl project of every project in which the user opens a model. */
public final class NatureOnOpen extends WorkspaceJob {

    private final IProject project;

    private NatureOnOpen(IProject project) {
        super(NLS.bind(Texts.converting, project.getName()));
        this.project = project;
        setRule(project.getWorkspace().getRoot());
        setSystem(true);
    }

    /** Adds the nature in the background, if it is not there. */
    public static void ensure(IProject project) {
        new NatureOnOpen(project).schedule();
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (project.isAccessible()) {
            ErdslNature.addTo(project);
        }
        return Status.OK_STATUS;
    }
}
