package org.erdsl.ui.builder;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.erdsl.generator.GenerationRequest;
import org.erdsl.generator.OutputPart;
import org.erdsl.ui.ErdslUi;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which outputs a project has, and where they go; kept in the project, so that all who work in it have the same. In which
 * form each is written, the model says.
 */
public final class OutputsSetting {

    /** The folder of projects for which nothing else was chosen. */
    public static final String DEFAULT = "generated";

    private static final String FOLDER = "outputs";
    private static final String PARTS = "parts";

    private final IProject project;

    public OutputsSetting(IProject project) {
        this.project = project;
    }

    /** The path of the folder in the project. */
    public String path() {
        return node().get(FOLDER, DEFAULT);
    }

    /** The folder, which need not exist. */
    public IFolder folder() {
        return project.getFolder(path());
    }

    /** What is wrong with a path as the folder of the outputs; OK when nothing is. */
    public IStatus check(String path) {
        return project.getWorkspace().validatePath(project.getFullPath().append(path).toString(), IResource.FOLDER);
    }

    /** The parts that are generated; all of them where nothing else was chosen. */
    public Set<OutputPart> parts() {
        var chosen = node().get(PARTS, null);
        return chosen == null ? EnumSet.allOf(OutputPart.class)
                : Arrays.stream(OutputPart.values()).filter(part -> List.of(chosen.split(",")).contains(part.folder()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutputPart.class)));
    }

    /** What a build asks of the generator. */
    public GenerationRequest request() {
        return new GenerationRequest(parts(), List.of());
    }

    /** Chooses other parts and another folder, from the next build on; what is in the old folder stays. */
    public void choose(String path, Set<OutputPart> parts) throws BackingStoreException {
        var node = node();
        put(node, FOLDER, path, DEFAULT);
        put(node, PARTS, text(parts), text(EnumSet.allOf(OutputPart.class)));
        node.flush();
    }

    private static String text(Set<OutputPart> parts) {
        return parts.stream().sorted().map(OutputPart::folder).collect(Collectors.joining(","));
    }

    private static void put(IEclipsePreferences node, String key, String value, String byDefault) {
        if (value.equals(byDefault)) {
            node.remove(key);
        } else {
            node.put(key, value);
        }
    }

    private IEclipsePreferences node() {
        return new ProjectScope(project).getNode(ErdslUi.BUNDLE);
    }
}
