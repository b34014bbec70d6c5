package org.erdsl.ui.builder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.erdsl.generator.GeneratedFile;

/**
 * The folder of a project that holds its outputs. What the build makes in it is marked as derived; it touches nothing
 * else.
 */
final class OutputFolder {

    /** Its name, directly in the project. */
    static final String NAME = "generated";

    private final IFolder folder;

    OutputFolder(IProject project) {
        folder = project.getFolder(NAME);
    }

    /** Afterwards the folder holds these outputs, and none that the build wrote before and that belong to nothing now. */
    void replace(List<GeneratedFile> outputs, IProgressMonitor monitor) throws CoreException {
        folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        var kept = new HashSet<IFile>();
        for (var output : outputs) {
            var file = folder.getFile(IPath.fromPortableString(output.path()));
            write(file, output.content().getBytes(StandardCharsets.UTF_8), monitor);
            kept.add(file);
        }
        removeDerived(kept, monitor);
    }

    private static void write(IFile file, byte[] content, IProgressMonitor monitor) throws CoreException {
        makeFolder(file.getParent(), monitor);
        if (!file.exists()) {
            file.create(content, true, true, monitor);
        } else if (!isSame(file, content)) {
            file.setContents(content, true, false, monitor);
        }
        file.setDerived(true, monitor);
    }

    private static boolean isSame(IFile file, byte[] content) throws CoreException {
        return Arrays.equals(file.readAllBytes(), content);
    }

    private static void makeFolder(IContainer container, IProgressMonitor monitor) throws CoreException {
        if (container instanceof IFolder missing && !missing.exists()) {
            makeFolder(missing.getParent(), monitor);
            missing.create(true, true, monitor);
            missing.setDerived(true, monitor);
        }
    }

    private void removeDerived(Set<IFile> kept, IProgressMonitor monitor) throws CoreException {
        if (!folder.exists()) {
            return;
        }
        var derived = new ArrayList<IResource>();
        folder.accept(resource -> {
            if (resource.isDerived() && !kept.contains(resource)) {
                derived.add(resource);
            }
            return true;
        });
        // Folders come before what is in them, so backwards every folder that becomes empty is seen empty.
        Collections.reverse(derived);
        for (var resource : derived) {
            if (resource instanceof IFile || ((IContainer) resource).members().length == 0) {
                resource.delete(true, monitor);
            }
        }
    }
}
