package org.erdsl.ui.launch;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.erdsl.ui.ErdslUi;

/**
 * What a launch configuration holds.
 *
 * @param project the name of a project; may be empty or that of none
 * @param goal    what to do with its models
 */
record LaunchSettings(String project, Goal goal) {

    /** The type of the launch configurations. */
    static final String TYPE = ErdslUi.BUNDLE + ".launch";

    private static final String PROJECT = TYPE + ".project";
    private static final String GOAL = TYPE + ".goal";

    static LaunchSettings of(ILaunchConfiguration configuration) throws CoreException {
        return new LaunchSettings(configuration.getAttribute(PROJECT, ""),
                Goal.of(configuration.getAttribute(GOAL, Goal.CHECK.id())));
    }

    void writeTo(ILaunchConfigurationWorkingCopy configuration) {
        configuration.setAttribute(PROJECT, project);
        configuration.setAttribute(GOAL, goal.id());
        configuration.setMappedResources(exists() ? new IProject[] {handle()} : null);
    }

    /** Whether there is such a project, and it is open. */
    boolean exists() {
        return !project.isBlank() && handle().isAccessible();
    }

    /** The project; only when its name is not blank. */
    IProject handle() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project);
    }
}
