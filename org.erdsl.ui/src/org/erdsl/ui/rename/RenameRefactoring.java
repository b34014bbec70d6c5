package org.erdsl.ui.rename;

import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.erdsl.ui.change.WorkspaceChanges;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.OpenDocument;

/** The server's renaming as the platform knows refactorings: checked, shown before, taken back with undo. */
final class RenameRefactoring extends Refactoring {

    private final OpenDocument document;
    private final Position position;
    private final String oldName;
    private String newName;
    private WorkspaceEdit edit;

    RenameRefactoring(OpenDocument document, Position position, String oldName) {
        this.document = document;
        this.position = position;
        this.oldName = oldName;
        newName = oldName;
    }

    String oldName() {
        return oldName;
    }

    void rename(String name) {
        newName = name;
    }

    @Override
    public String getName() {
        return NLS.bind(Texts.rename, oldName, newName);
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    /** Beside the user interface thread: the dialog shows progress meanwhile, and can be cancelled. */
    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        try {
            edit = document.ask(service -> service.rename(
                    new RenameParams(document.identifier(), position, newName))).get();
            return new RefactoringStatus();
        } catch (ExecutionException refused) {
            return RefactoringStatus.createFatalErrorStatus(Answers.reason(refused));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        return WorkspaceChanges.of(getName(), edit);
    }
}
