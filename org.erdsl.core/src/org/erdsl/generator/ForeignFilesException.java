package org.erdsl.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writing would destroy what somebody changed or put there by hand, so nothing was written. */
public class ForeignFilesException extends UnwritableFolderException {

    private static final long serialVersionUID = 1;

    private final transient List<Path> files;

    ForeignFilesException(Path folder, List<Path> files) {
        super("Nothing was written to " + folder + ", because erdsl did not write what is in "
                + files.stream().map(Path::toString).collect(Collectors.joining(", "))
                + ". Move your changes into the model or to another file, or generate with --force to lose them.", null);
        this.files = List.copyOf(files);
    }

    /** The files that would be lost. */
    public List<Path> files() {
        return files;
    }
}
