package org.erdsl.ui.navigation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.provider.FileInfo;
import org.eclipse.core.filesystem.provider.FileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.erdsl.library.Library;

/** A file of the built-in library, read-only. */
public final class LibraryFile extends FileStore {

    private final URI uri;

    LibraryFile(URI uri) {
        this.uri = uri;
    }

    private byte[] content() {
        return Library.text(org.eclipse.emf.common.util.URI.createURI(uri.toString())).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public InputStream openInputStream(int options, IProgressMonitor monitor) throws CoreException {
        try {
            return new ByteArrayInputStream(content());
        } catch (IllegalArgumentException unknown) {
            throw new CoreException(Status.error(unknown.getMessage(), unknown));
        }
    }

    @Override
    public IFileInfo fetchInfo(int options, IProgressMonitor monitor) {
        var info = new FileInfo(getName());
        try {
            info.setLength(content().length);
            info.setExists(true);
        } catch (IllegalArgumentException unknown) {
            info.setExists(false);
        }
        info.setAttribute(EFS.ATTRIBUTE_READ_ONLY, true);
        return info;
    }

    @Override
    public String getName() {
        return IPath.fromOSString(uri.getPath()).lastSegment();
    }

    @Override
    public String[] childNames(int options, IProgressMonitor monitor) {
        return EMPTY_STRING_ARRAY;
    }

    @Override
    public IFileStore getChild(String name) {
        return new LibraryFile(uri.resolve(name));
    }

    @Override
    public IFileStore getParent() {
        return null;
    }

    @Override
    public URI toURI() {
        return uri;
    }
}
