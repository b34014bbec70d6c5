package org.erdsl.ui.workbench;

import java.io.File;
import java.util.Arrays;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.erdsl.ui.ErdslUi;

/** Opens the models that were named when Eclipse was started. The platform leaves that to its native launcher. */
public final class OpenArguments implements IStartup {

    @Override
    public void earlyStartup() {
        var files = Arrays.stream(Platform.getApplicationArgs()).map(File::new)
                .filter(file -> ErdslUi.isModel(file.getName()) && file.isFile()).toList();
        if (!files.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
                files.forEach(file -> open(page, file));
            });
        }
    }

    private static void open(IWorkbenchPage page, File file) {
        try {
            var resources = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toURI());
            if (resources.length > 0) {
                IDE.openEditor(page, resources[0]);
            } else {
                IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(file.getAbsoluteFile()));
            }
        } catch (PartInitException failure) {
            ILog.of(OpenArguments.class).log(failure.getStatus());
        }
    }
}
