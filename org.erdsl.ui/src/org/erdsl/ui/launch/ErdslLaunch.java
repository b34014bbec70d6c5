package org.erdsl.ui.launch;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.osgi.util.NLS;
import org.erdsl.ui.Language;

/** Checks or generates the models of a project as they are saved, and says on a console what came of it. */
public final class ErdslLaunch extends LaunchConfigurationDelegate {

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        var settings = LaunchSettings.of(configuration);
        try {
            if (!settings.exists()) {
                throw new CoreException(Status.error(NLS.bind(Texts.noProject, settings.project())));
            }
            run(settings, monitor);
        } finally {
            // There is no process that the Debug view could show.
            DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
        }
    }

    private static void run(LaunchSettings settings, IProgressMonitor monitor) throws CoreException {
        var console = RunConsole.of(settings);
        try (var output = console.newMessageStream()) {
            var run = Language.get().injector().getInstance(ModelRun.class);
            run.run(settings, output::println, monitor);
        } catch (IOException unwritable) {
            throw new CoreException(Status.error(Texts.consoleFailed, unwritable));
        }
    }

    /** Checking needs nothing built, and the build checks too. */
    @Override
    public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
        return false;
    }
}
