package org.erdsl.revision;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.erdsl.files.ErdslFile;
import org.erdsl.files.FailureReason;
import org.erdsl.files.RegularFile;

/**
 * The model files of a revision, in a temporary folder that is laid out as the repository is. All of them are there, so
 * that what a model imports is of the same revision.
 */
public final class RevisionFiles implements AutoCloseable {

    /** What git calls regular files, executable or not; links and submodules are none. */
    private static final List<String> REGULAR = List.of("100644", "100755");

    /** A file of a revision: its object, and its path below the root of the repository. */
    private record Entry(String object, String path) {
    }

    private final Path folder;
    private final String prefix;

    private RevisionFiles(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /**
     * Takes the model files of a revision out of a repository.
     *
     * @param revision one that does not look like an option
     * @param repository a folder of the repository
     */
    public static RevisionFiles of(String revision, Path repository) throws RevisionException {
        return of(revision, new Git("git", repository));
    }

    static RevisionFiles of(String revision, Git git) throws RevisionException {
        if (new RevisionPath(revision, "").looksLikeAnOption()) {
            throw new RevisionException("The revision '" + revision + "' begins with a hyphen.");
        }
        var prefix = git.run("rev-parse", "--show-prefix");
        if (!prefix.succeeded()) {
            throw new RevisionException("'" + git.folder() + "' is in no git repository that can be read.");
        }
        var commit = git.run("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (!commit.succeeded()) {
            throw new RevisionException("There is no revision '" + revision + "' in the git repository.");
        }
        try {
            var files = new RevisionFiles(Files.createTempDirectory("erdsl-revision").toRealPath(), prefix.line());
            files.fill(entries(git, commit.line()), git);
            return files;
        } catch (IOException e) {
            throw new RevisionException("The files of revision '" + revision + "' cannot be written to a temporary folder: "
                    + FailureReason.of(e) + ".", e);
        }
    }

    private static List<Entry> entries(Git git, String commit) throws RevisionException {
        var tree = git.run("ls-tree", "-r", "-z", "--full-tree", commit);
        if (!tree.succeeded()) {
            throw new RevisionException("The files of revision '" + commit + "' cannot be listed.");
        }
        var entries = new ArrayList<Entry>();
        for (var line : new String(tree.output(), StandardCharsets.UTF_8).split("\0")) {
            var tab = line.indexOf('\t');
            if (tab > 0 && line.endsWith(ErdslFile.ENDING)) {
                var fields = line.substring(0, tab).split(" ");
                if (REGULAR.contains(fields[0])) {
                    entries.add(new Entry(fields[2], line.substring(tab + 1)));
                }
            }
        }
        return entries;
    }

    /** The folder is taken away again where that fails half-way. */
    private void fill(List<Entry> entries, Git git) throws IOException, RevisionException {
        try {
            var objects = Files.createTempFile("erdsl-objects", ".txt");
            try {
                Files.write(objects, entries.stream().map(Entry::object).toList());
                write(entries, git.start(ProcessBuilder.Redirect.from(objects.toFile()), "cat-file", "--batch"));
            } finally {
                Files.delete(objects);
            }
        } catch (IOException | RevisionException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void write(List<Entry> entries, Process process) throws IOException, RevisionException {
        try (var objects = new DataInputStream(process.getInputStream())) {
            for (var entry : entries) {
                var target = target(entry.path());
                var content = new byte[size(header(objects), entry)];
                objects.readFully(content);
                objects.readByte(); // the line end after each object
                Files.createDirectories(target.getParent());
                Files.write(target, content);
            }
            Git.end(process);
        } finally {
            process.destroy();
        }
    }

    /** {@code <object> blob <size>}. */
    private static String header(DataInputStream objects) throws IOException {
        var header = new StringBuilder();
        for (var next = objects.readByte(); next != '\n'; next = objects.readByte()) {
            header.append((char) next);
        }
        return header.toString();
    }

    private static int size(String header, Entry entry) throws RevisionException {
        var fields = header.split(" ");
        if (fields.length != 3 || !fields[1].equals("blob")) {
            throw new RevisionException("The file '" + entry.path() + "' of the revision is not in the repository.");
        }
        var size = Long.parseLong(fields[2]);
        if (size > RegularFile.MAXIMUM_SIZE) {
            throw new RevisionException("The file '" + entry.path()
                    + "' of the revision is larger than 64 MB, and no model is.");
        }
        return (int) size;
    }

    /** Git keeps no path that leads out of a repository; whoever made this one may not have used git. */
    private Path target(String path) throws RevisionException {
        try {
            var target = folder.resolve(path).normalize();
            if (!target.startsWith(folder) || target.equals(folder)) {
                throw new RevisionException("The file '" + path + "' of the revision leads out of the repository.");
            }
            return target;
        } catch (InvalidPathException e) {
            throw new RevisionException("The file '" + path + "' of the revision has a name this machine does not allow.", e);
        }
    }

    /** The folder with all model files of the revision. */
    public Path folder() {
        return folder;
    }

    /**
     * A file or folder of the revision.
     *
     * @throws RevisionException when it has no model file there
     */
    public Path find(RevisionPath path) throws RevisionException {
        var relative = path.path().equals(".") || path.path().startsWith("./") || path.path().startsWith("../")
                ? prefix + path.path() : path.path();
        var found = target(relative.isEmpty() ? "." : relative, path);
        if (!Files.exists(found)) {
            throw new RevisionException("There is no model '" + path.path() + "' in revision '" + path.revision() + "'.");
        }
        return found;
    }

    private Path target(String relative, RevisionPath path) throws RevisionException {
        try {
            var found = folder.resolve(relative).normalize();
            if (found.startsWith(folder)) {
                return found;
            }
        } catch (InvalidPathException e) {
            throw new RevisionException("'" + path.path() + "' is no path.", e);
        }
        throw new RevisionException("'" + path.path() + "' leads out of the repository.");
    }

    @Override
    public void close() throws RevisionException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new RevisionException("The temporary folder '" + folder + "' cannot be removed: " + FailureReason.of(e)
                    + ".", e);
        }
    }
}
