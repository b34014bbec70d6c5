package org.erdsl.ui.builder;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.UnwritableFolderException;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.Language;

/**
 * Checks all models of the project together, as the command line does, and writes its outputs when there are no errors;
 * while there are, the outputs stay as they were. What the files hold counts, not what stands unsaved in an editor.
 *
 * <p>Nothing is checked while no model changed, here or in a project that ours imports from, nor the setting of the
 * outputs. When one did, all of the project are: rules compare every element with every other. Markers and files are
 * touched only where they differ.
 */
public final class ErdslBuilder extends IncrementalProjectBuilder {

    /** Its id. */
    public static final String ID = ErdslUi.BUNDLE + ".builder";

    private static final int CHECKING = 9;
    private static final int WRITING = 1;

    /** What the last build came to that was not cancelled; null before the first. */
    private ProjectCheck.Result last;

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        // A build that was cancelled is followed by a full one: the platform forgets what a builder had built that is cancelled.
        var change = kind == FULL_BUILD || last == null ? ProjectChange.MODELS : change();
        if (change != ProjectChange.NOTHING) {
            build(change, SubMonitor.convert(monitor, CHECKING + WRITING));
        }
        return last.imported().toArray(IProject[]::new);
    }

    private ProjectChange change() throws CoreException {
        var change = ProjectChange.of(getDelta(getProject()), new OutputsSetting(getProject()).folder().getProjectRelativePath());
        for (var imported : last.imported()) {
            change = change.and(ProjectChange.ofImported(getDelta(imported)));
        }
        return change;
    }

    private void build(ProjectChange change, SubMonitor progress) throws CoreException {
        var result = change == ProjectChange.OUTPUTS ? last
                : Language.get().injector().getInstance(ProjectCheck.class).check(getProject(), progress.split(CHECKING));
        ProblemMarkers.replace(getProject(), result);
        if (result.outputs().isPresent()) {
            write(result.outputs().get(), progress.split(WRITING));
        }
        last = result;
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
        last = null;
        ProblemMarkers.clear(getProject());
        write(List.of(), monitor);
    }
}
