package org.erdsl.ui.change;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.osgi.util.NLS;

/** Makes a file that is not there yet. */
final class NewFileChange extends Change {

    private final IFile file;
    private final String text;

    NewFileChange(IFile file, String text) {
        this.file = file;
        this.text = text;
    }

    @Override
    public String getName() {
        return NLS.bind(Texts.create, file.getName());
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        // All there is to validate is whether the file is there, which is looked up when it matters.
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        return file.exists() ? RefactoringStatus.createFatalErrorStatus(NLS.bind(Texts.exists, file.getFullPath()))
                : new RefactoringStatus();
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        file.create(text.getBytes(StandardCharsets.UTF_8), false, false, monitor);
        return new DeleteResourceChange(file.getFullPath(), true);
    }

    @Override
    public Object getModifiedElement() {
        return file;
    }
}
