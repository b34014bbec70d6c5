package org.erdsl.ui.builder;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.erdsl.ui.ErdslUi;

/** The models of a project. */
public final class ModelResources {

    private ModelResources() {
    }

    /** All files of the project that hold a model and lie on this machine, in the order of their paths. */
    public static List<IFile> in(IProject project) throws CoreException {
        var found = new ArrayList<IFile>();
        project.accept(proxy -> {
            if (proxy.getType() == IResource.FILE && ErdslUi.isModel(proxy.getName())
                    && proxy.requestResource() instanceof IFile file && file.getLocation() != null) {
                found.add(file);
            }
            return !proxy.isDerived();
        }, IResource.NONE);
        found.sort((left, right) -> left.getFullPath().toString().compareTo(right.getFullPath().toString()));
        return found;
    }
}
