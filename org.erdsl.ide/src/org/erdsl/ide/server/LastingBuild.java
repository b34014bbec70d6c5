package org.erdsl.ide.server;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.resource.FileUris;

/**
 * Builds what changed, and survives files that vanish meanwhile.
 *
 * <p>Xtext's own build fails on a changed file that was deleted before its turn came, or whose folder left the
 * workspace, and keeps it in its list: every later build of any file then fails as well. Here such a file counts as
 * deleted or is forgotten. Our projects do not depend on each other, so their order does not matter.
 */
class LastingBuild extends BuildManager {

    private final Set<URI> dirty = new LinkedHashSet<>();
    private final Set<URI> deleted = new LinkedHashSet<>();
    private WorkspaceManager workspace;

    @Override
    public void setWorkspaceManager(WorkspaceManager workspaceManager) {
        super.setWorkspaceManager(workspaceManager);
        workspace = workspaceManager;
    }

    @Override
    public Buildable submit(List<URI> dirtyFiles, List<URI> deletedFiles) {
        queue(dirty, deletedFiles, dirtyFiles);
        queue(deleted, dirtyFiles, deletedFiles);
        return this::internalBuild;
    }

    @Override
    protected List<Delta> internalBuild(CancelIndicator cancelIndicator) {
        dirty.removeIf(file -> workspace.getProjectManager(file) == null);
        var vanished = dirty.stream().filter(file -> !exists(file)).toList();
        submit(List.of(), vanished);
        deleted.removeIf(file -> workspace.getProjectManager(file) == null);

        var projects = new LinkedHashSet<ProjectManager>();
        var dirtyByProject = byProject(dirty, projects);
        var deletedByProject = byProject(deleted, projects);
        var deltas = new ArrayList<Delta>();
        for (var project : projects) {
            var built = dirtyByProject.getOrDefault(project, List.of());
            var removed = deletedByProject.getOrDefault(project, List.of());
            deltas.addAll(project.doBuild(built, removed, List.of(), cancelIndicator).getAffectedResources());
            dirty.removeAll(built);
            deleted.removeAll(removed);
        }
        return deltas;
    }

    private Map<ProjectManager, List<URI>> byProject(Set<URI> files, Set<ProjectManager> projects) {
        var byProject = new LinkedHashMap<ProjectManager, List<URI>>();
        for (var file : files) {
            var project = workspace.getProjectManager(file);
            projects.add(project);
            byProject.computeIfAbsent(project, key -> new ArrayList<>()).add(file);
        }
        return byProject;
    }

    private boolean exists(URI file) {
        return workspace.isDocumentOpen(file) || FileUris.path(file).filter(Files::exists).isPresent();
    }
}
