package org.erdsl.ui.navigation;

import java.net.URI;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.provider.FileSystem;

/** Makes the files of the built-in library files for Eclipse, which any editor can open and none can change. */
public final class LibraryFileSystem extends FileSystem {

    @Override
    public IFileStore getStore(URI uri) {
        return new LibraryFile(uri);
    }
}
