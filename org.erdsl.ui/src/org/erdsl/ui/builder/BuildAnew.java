package org.erdsl.ui.builder;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Checks and generates a whole project in the background. */
public final class BuildAnew extends WorkspaceJob {

    private final IProject project;

    public BuildAnew(IProject project) {
        super(NLS.bind(Texts.building, project.getName()));
        this.project = project;
        setRule(project.getWorkspace().getRuleFactory().buildRule());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        project.build(IncrementalProjectBuilder.FULL_BUILD, ErdslBuilder.ID, null, monitor);
        return Status.OK_STATUS;
    }
}
