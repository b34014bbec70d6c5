package org.erdsl.ui.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.erdsl.ui.ErdslUi;

/** Keeps the server's view of projects and files that no editor has open. */
final class WorkspaceFolders implements IResourceChangeListener {

    private final LanguageServerHost host;
    /** What the server has been told, by project name. Belongs to the thread that talks to the server. */
    private final Map<String, WorkspaceFolder> known = new LinkedHashMap<>();

    WorkspaceFolders(LanguageServerHost host) {
        this.host = host;
    }

    /** The folders to begin with: all open projects that hold a model. */
    List<WorkspaceFolder> open() {
        for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (holdsModel(project)) {
                known.put(project.getName(), folder(project));
            }
        }
        return new ArrayList<>(known.values());
    }

    void include(IProject project) {
        host.tell(server -> {
            if (project.isAccessible() && !known.containsKey(project.getName())) {
                var folder = folder(project);
                known.put(project.getName(), folder);
                var event = new WorkspaceFoldersChangeEvent(List.of(folder), List.of());
                server.getWorkspaceService()
                        .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event));
            }
        });
    }

    private void exclude(IProject project) {
        host.tell(server -> {
            var folder = known.remove(project.getName());
            if (folder != null) {
                var event = new WorkspaceFoldersChangeEvent(List.of(), List.of(folder));
                server.getWorkspaceService()
                        .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event));
            }
        });
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        var changes = new ArrayList<FileEvent>();
        try {
            event.getDelta().accept(delta -> {
                var resource = delta.getResource();
                if (resource instanceof IProject project && !project.isAccessible()) {
                    exclude(project);
                    return false;
                }
                if (resource.getType() == IResource.FILE && ErdslUi.isModel(resource.getName())
                        && resource.getLocationURI() != null && isChange(delta)) {
                    include(resource.getProject());
                    changes.add(new FileEvent(resource.getLocationURI().toString(), kind(delta)));
                }
                return true;
            });
        } catch (CoreException failure) {
            ILog.of(WorkspaceFolders.class).log(failure.getStatus());
        }
        if (!changes.isEmpty()) {
            host.tell(server -> server.getWorkspaceService()
                    .didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes)));
        }
    }

    private static boolean isChange(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    }

    private static FileChangeType kind(IResourceDelta delta) {
        return switch (delta.getKind()) {
            case IResourceDelta.ADDED -> FileChangeType.Created;
            case IResourceDelta.REMOVED -> FileChangeType.Deleted;
            default -> FileChangeType.Changed;
        };
    }

    private static boolean holdsModel(IProject project) {
        if (!project.isAccessible() || project.getLocationURI() == null) {
            return false;
        }
        var found = new boolean[1];
        try {
            project.accept(proxy -> {
                found[0] |= proxy.getType() == IResource.FILE && ErdslUi.isModel(proxy.getName());
                return !found[0];
            }, IResource.NONE);
        } catch (CoreException failure) {
            ILog.of(WorkspaceFolders.class).log(failure.getStatus());
        }
        return found[0];
    }

    private static WorkspaceFolder folder(IProject project) {
        return new WorkspaceFolder(project.getLocationURI().toString(), project.getName());
    }
}
