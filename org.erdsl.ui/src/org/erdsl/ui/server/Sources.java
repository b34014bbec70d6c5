package org.erdsl.ui.server;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** The texts that the server's addresses mean: what an editor shows, else the file, of the workspace or the library. */
public final class Sources {

    private Sources() {
    }

    /** The line, counted from 0, without its end; empty when there is none. */
    public static String line(URI file, int line) {
        return text(file).lines().skip(line).findFirst().orElse("");
    }

    private static String text(URI file) {
        return LanguageServerHost.get().documents().at(file.toString()).map(open -> open.document().get())
                .orElseGet(() -> stored(file));
    }

    private static String stored(URI file) {
        try (var input = EFS.getStore(file).openInputStream(EFS.NONE, null)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (CoreException | IOException unreadable) {
            ILog.of(Sources.class).error("Cannot read " + file, unreadable);
            return "";
        }
    }

    /** The path in the workspace, or the address of a file that is not there. */
    public static String name(URI file) {
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file);
        return files.length == 0 ? file.toString() : files[0].getFullPath().makeRelative().toString();
    }
}
