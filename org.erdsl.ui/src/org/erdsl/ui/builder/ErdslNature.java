package org.erdsl.ui.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.erdsl.ui.ErdslUi;

/** Marks a project whose models are checked and generated whenever one of its files is saved. */
public final class ErdslNature implements IProjectNature {

    /** Its id. */
    public static final String ID = ErdslUi.BUNDLE + ".nature";

    private IProject project;

    /** Adds the nature to the project, if it is not there. */
    public static void addTo(IProject project) throws CoreException {
        if (!project.hasNature(ID)) {
            var description = project.getDescription();
            var natures = new ArrayList<>(List.of(description.getNatureIds()));
            natures.add(ID);
            description.setNatureIds(natures.toArray(String[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void configure() throws CoreException {
        var description = project.getDescription();
        var commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
        if (commands.stream().noneMatch(ErdslNature::isOurs)) {
            var command = description.newCommand();
            command.setBuilderName(ErdslBuilder.ID);
            commands.add(command);
            description.setBuildSpec(commands.toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        var description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec())
                .filter(command -> !isOurs(command)).toArray(ICommand[]::new));
        project.setDescription(description, null);
        ProblemMarkers.clear(project);
    }

    private static boolean isOurs(ICommand command) {
        return command.getBuilderName().equals(ErdslBuilder.ID);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
