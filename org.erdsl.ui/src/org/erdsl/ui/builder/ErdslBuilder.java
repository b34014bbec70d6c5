package org.erdsl.ui.builder;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.UnwritableFolderException;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.Language;

/**
 * Checks all models of the project together, as the command line does, and writes its outputs when there are no errors;
 * while there are, the outputs stay as they were. What the files hold counts, not what stands unsaved in an editor.
 */
public final class ErdslBuilder extends IncrementalProjectBuilder {

    /** Its id. */
    public static final String ID = ErdslUi.BUNDLE + ".builder";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        var delta = getDelta(getProject());
        if (kind == FULL_BUILD || delta == null || concernsUs(delta)) {
            build(monitor);
        }
        return null;
    }

    private void build(IProgressMonitor monitor) throws CoreException {
        var result = Language.get().injector().getInstance(ProjectCheck.class).check(ModelResources.in(getProject()));
        ProblemMarkers.replace(getProject(), result);
        if (result.outputs().isPresent()) {
            write(result.outputs().get(), monitor);
        }
    }

    private void write(List<GeneratedFile> outputs, IProgressMonitor monitor) throws CoreException {
        try {
            new ProjectOutputs(getProject()).write(outputs, monitor);
        } catch (UnwritableFolderException unwritable) {
            ProblemMarkers.add(getProject(), unwritable.getMessage());
        }
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        ProblemMarkers.clear(getProject());
        write(List.of(), monitor);
    }

    /** A model that changed, or an output that somebody else changed. */
    private boolean concernsUs(IResourceDelta delta) throws CoreException {
        var concerns = new boolean[1];
        var outputs = new OutputsSetting(getProject()).folder().getProjectRelativePath();
        delta.accept(part -> {
            var path = part.getProjectRelativePath();
            concerns[0] |= part.getResource().getType() == IResource.FILE
                    && (ErdslUi.isModel(path.lastSegment()) || outputs.isPrefixOf(path));
            return !concerns[0];
        });
        return concerns[0];
    }
}
