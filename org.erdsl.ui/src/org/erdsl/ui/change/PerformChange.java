package org.erdsl.ui.change;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;

/** Changes files in the background; undo takes it back. */
public final class PerformChange extends WorkspaceJob {

    private final WorkspaceEdit edit;

    /** @param name what people call the change */
    public PerformChange(String name, WorkspaceEdit edit) {
        super(name);
        this.edit = edit;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        perform(getName(), edit, monitor);
        return Status.OK_STATUS;
    }

    /** Changes the files now; the caller holds the rule of the workspace. */
    public static void perform(String name, WorkspaceEdit edit, IProgressMonitor monitor) throws CoreException {
        var change = WorkspaceChanges.of(name, edit);
        change.initializeValidationData(monitor);
        var operation = new PerformChangeOperation(change);
        operation.setUndoManager(RefactoringCore.getUndoManager(), name);
        operation.run(monitor);
        if (operation.getValidationStatus().hasFatalError()) {
            throw new CoreException(Status.error(operation.getValidationStatus().getMessageMatchingSeverity(
                    operation.getValidationStatus().getSeverity())));
        }
    }
}
