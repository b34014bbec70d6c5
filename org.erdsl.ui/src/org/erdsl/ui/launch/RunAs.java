package org.erdsl.ui.launch;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.erdsl.ui.ErdslUi;

/** Run As: runs the project of what is selected, or of the file in the editor. */
abstract class RunAs implements ILaunchShortcut {

    private final Goal goal;

    RunAs(Goal goal) {
        this.goal = goal;
    }

    @Override
    public void launch(ISelection selection, String mode) {
        if (selection instanceof IStructuredSelection elements) {
            Optional.ofNullable(Adapters.adapt(elements.getFirstElement(), IResource.class))
                    .ifPresent(resource -> launch(resource.getProject(), mode));
        }
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IResource.class))
                .ifPresent(resource -> launch(resource.getProject(), mode));
    }

    private void launch(IProject project, String mode) {
        try {
            DebugUITools.launch(configuration(new LaunchSettings(project.getName(), goal)), mode);
        } catch (CoreException failure) {
            StatusManager.getManager().handle(failure, ErdslUi.BUNDLE);
        }
    }

    /** The one that is there already, which the user may have changed; else a new one. */
    private static ILaunchConfiguration configuration(LaunchSettings wanted) throws CoreException {
        var manager = DebugPlugin.getDefault().getLaunchManager();
        var type = manager.getLaunchConfigurationType(LaunchSettings.TYPE);
        for (var existing : Arrays.asList(manager.getLaunchConfigurations(type))) {
            if (LaunchSettings.of(existing).equals(wanted)) {
                return existing;
            }
        }
        var name = NLS.bind(Texts.console, wanted.goal().label(), wanted.project());
        var created = type.newInstance(null, manager.generateLaunchConfigurationName(name));
        wanted.writeTo(created);
        return created.doSave();
    }
}
