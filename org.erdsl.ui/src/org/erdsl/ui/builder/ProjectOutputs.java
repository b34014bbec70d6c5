package org.erdsl.ui.builder;

import java.util.List;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.OutputFolder;
import org.erdsl.generator.UnwritableFolderException;

/** The folder of a project that holds its outputs, marked as derived. */
final class ProjectOutputs {

    private final IFolder folder;

    ProjectOutputs(IProject project) {
        folder = new OutputsSetting(project).folder();
    }

    /**
     * Writes the outputs, as the command line does.
     *
     * @throws UnwritableFolderException when they cannot be written; what was there stays
     */
    void write(List<GeneratedFile> outputs, IProgressMonitor monitor) throws CoreException, UnwritableFolderException {
        var location = folder.getLocation().toPath();
        if (outputs.isEmpty() && !location.toFile().exists()) {
            return;
        }
        new OutputFolder(location).write(outputs);
        folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        for (var output : outputs) {
            var file = folder.getFile(IPath.fromPortableString(output.path()));
            if (!file.isDerived()) {
                file.setDerived(true, monitor);
            }
        }
    }
}
