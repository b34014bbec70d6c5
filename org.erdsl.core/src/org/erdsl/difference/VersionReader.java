package org.erdsl.difference;

import java.nio.file.Path;
import java.util.Collection;

import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.library.Library;
import org.erdsl.resource.Reach;

import com.google.inject.Inject;

/** Reads versions of a model. */
public class VersionReader {

    @Inject
    private ModelFiles files;

    @Inject
    private ModelCheck check;

    @Inject
    private Library library;

    /**
     * Reads files and what they import, and checks them.
     *
     * @param paths the files
     * @param reach what may be imported
     * @throws UnreadableTextException when a file cannot be read or is not UTF-8 text
     */
    public ModelVersion read(Collection<Path> paths, Reach reach) throws UnreadableTextException {
        var model = files.read(paths, reach);
        return new ModelVersion(model, check.check(model), library);
    }
}
