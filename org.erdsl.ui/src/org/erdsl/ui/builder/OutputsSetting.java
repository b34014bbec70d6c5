package org.erdsl.ui.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.osgi.util.NLS;
import org.erdsl.generation.GenerationRequest;
import org.erdsl.generator.GenerationRefusedException;
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

    /** Where a project keeps it; the place is the platform's. */
    static final IPath FILE = IPath.fromPortableString(".settings/" + ErdslUi.BUNDLE + ".prefs");

    private static final String FOLDER = "outputs";
    private static final String PARTS = "parts";

    private static final Set<OutputPart> ALL = Collections.unmodifiableSet(EnumSet.allOf(OutputPart.class));

    private final IProject project;

    public OutputsSetting(IProject project) {
        this.project = project;
    }

    /** The path of the folder in the project; the default while what was chosen is none. */
    public String path() {
        var path = chosenPath();
        return check(path).isOK() ? path : DEFAULT;
    }

    private String chosenPath() {
        return node().get(FOLDER, DEFAULT);
    }

    /** The folder, which need not exist. */
    public IFolder folder() {
        return project.getFolder(path());
    }

    /** What is wrong with a path as the folder of the outputs; OK when nothing is. It must not leave the project. */
    public IStatus check(String path) {
        var folder = project.getFullPath().append(path);
        return project.getFullPath().isPrefixOf(folder) && folder.segmentCount() > project.getFullPath().segmentCount()
                ? project.getWorkspace().validatePath(folder.toString(), IResource.FOLDER)
                : Status.error(NLS.bind(Texts.noFolder, path));
    }

    /** The parts that are generated; all of them where nothing else was chosen. */
    public Set<OutputPart> parts() {
        var named = named();
        return Arrays.stream(OutputPart.values()).filter(part -> named.contains(part.folder()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutputPart.class)));
    }

    /** Why nothing can be generated, one sentence each: somebody who wrote the file by hand mistyped. */
    public List<String> problems() {
        var known = Arrays.stream(OutputPart.values()).map(OutputPart::folder).toList();
        var problems = new ArrayList<String>();
        var folder = check(chosenPath());
        if (!folder.isOK()) {
            problems.add(folder.getMessage());
        }
        named().stream().filter(name -> !known.contains(name))
                .map(name -> NLS.bind(Texts.unknownPart, name, String.join(", ", known))).forEach(problems::add);
        return problems.stream().map(problem -> NLS.bind(Texts.setting, FILE, problem)).toList();
    }

    private List<String> named() {
        return Arrays.stream(node().get(PARTS, text(ALL)).split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * What a build asks of the generator.
     *
     * @throws GenerationRefusedException while there are {@link #problems}
     */
    public GenerationRequest request() throws GenerationRefusedException {
        var problems = problems();
        if (!problems.isEmpty()) {
            throw new GenerationRefusedException(problems);
        }
        return new GenerationRequest(parts(), List.of());
    }

    /** Chooses other parts and another folder, from the next build on; what is in the old folder stays. */
    public void choose(String path, Set<OutputPart> parts) throws BackingStoreException {
        var node = node();
        put(node, FOLDER, path, DEFAULT);
        put(node, PARTS, text(parts), text(ALL));
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
