package org.erdsl.ui.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.runtime.CoreException;
import org.erdsl.generator.OutputSubject;
import org.erdsl.ui.builder.ErdslNature;
import org.erdsl.ui.builder.OutputsSetting;

/** The files in the outputs folder of a project, and the elements of its models they are about. */
final class GeneratedFiles {

    private GeneratedFiles() {
    }

    /** What a file is about; nothing for one that is not generated from a single element. */
    static Optional<OutputSubject> subject(IFile file) throws CoreException {
        var project = file.getProject();
        if (!project.isAccessible() || !project.hasNature(ErdslNature.ID)) {
            return Optional.empty();
        }
        var outputs = new OutputsSetting(project).folder().getFullPath();
        return outputs.isPrefixOf(file.getFullPath())
                ? OutputSubject.of(file.getFullPath().makeRelativeTo(outputs).toString()) : Optional.empty();
    }

    /** The files about the subjects that the condition holds for, in the order of their paths. */
    static List<IFile> about(IProject project, Predicate<OutputSubject> condition) throws CoreException {
        var folder = new OutputsSetting(project).folder();
        var found = new ArrayList<IFile>();
        if (folder.exists()) {
            folder.accept((IResourceVisitor) resource -> {
                if (resource instanceof IFile file && file.isDerived() && subject(file).filter(condition).isPresent()) {
                    found.add(file);
                }
                return true;
            }, IResource.DEPTH_INFINITE, IResource.NONE);
        }
        found.sort((left, right) -> left.getFullPath().toString().compareTo(right.getFullPath().toString()));
        return found;
    }
}
