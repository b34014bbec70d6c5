package org.erdsl.ui.navigation;

import java.net.URI;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.erdsl.ui.server.TextRanges;

/** Opens the editor on a place in a file of the workspace, or of the library. */
public final class DeclarationEditor {

    private DeclarationEditor() {
    }

    /** Opens it and gives it the focus; on the user interface thread. */
    static void open(Location location) {
        open(location, true);
    }

    /**
     * Opens it, on the user interface thread.
     *
     * @param activate whether the editor gets the focus
     */
    public static void open(Location location, boolean activate) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            var editor = open(window.getActivePage(), URI.create(location.getUri()), activate);
            if (editor instanceof ITextEditor text) {
                var document = text.getDocumentProvider().getDocument(text.getEditorInput());
                var region = TextRanges.region(document, location.getRange());
                text.selectAndReveal(region.getOffset(), region.getLength());
            }
        } catch (CoreException failure) {
            ILog.of(DeclarationEditor.class).log(failure.getStatus());
        }
    }

    private static IEditorPart open(IWorkbenchPage page, URI uri, boolean activate) throws CoreException {
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
        return files.length > 0
                ? IDE.openEditor(page, files[0], activate)
                : IDE.openEditorOnFileStore(page, EFS.getStore(uri));
    }
}
