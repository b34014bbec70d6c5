package org.erdsl.ide.server;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.erdsl.resource.FileUris;

/** Makes a project of each folder of this machine that a client opens; folders elsewhere are nothing we read. */
final class FolderProjects extends MultiRootWorkspaceConfigFactory {

    @Inject
    private OpenFolders open;

    @Override
    public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> folders) {
        var here = new ArrayList<WorkspaceFolder>();
        var paths = new ArrayList<Path>();
        for (var folder : folders) {
            path(folder).ifPresent(path -> {
                here.add(folder);
                paths.add(path);
            });
        }
        open.set(paths);
        return super.getWorkspaceConfig(here);
    }

    private Optional<Path> path(WorkspaceFolder folder) {
        return Optional.ofNullable(folder.getUri()).filter(uri -> uri.startsWith("file:"))
                .map(getUriExtensions()::toUri).flatMap(FileUris::path);
    }
}
