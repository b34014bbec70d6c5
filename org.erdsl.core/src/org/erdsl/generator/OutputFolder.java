package org.erdsl.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.erdsl.files.FailureReason;

/**
 * The folder generated files go to. Either all of them arrive, or the folder stays as it was: they are first written to
 * a temporary folder on the same disk and then moved into place, and whatever fails on the way is undone.
 *
 * <p>Files that people put into the folder are left alone, and so are files of erdsl's that they changed, unless they
 * say otherwise. Files of an earlier run that the model no longer gives are removed: a router's old configuration would
 * pass for a current one. The {@link Manifest} in the folder tells which is which.
 */
public final class OutputFolder {

    private final Path folder;
    private final FileMove move;

    /**
     * @param folder the folder; it need not exist yet, and neither need its parents
     */
    public OutputFolder(Path folder) {
        this(folder, FileMove.ATOMIC);
    }

    OutputFolder(Path folder, FileMove move) {
        this.folder = folder;
        this.move = move;
    }

    /** Writes all parts, and destroys nothing that erdsl did not write: see {@link #write(Collection, Set, boolean)}. */
    public OutputReport write(Collection<GeneratedFile> files) throws UnwritableFolderException {
        return write(files, EnumSet.allOf(OutputPart.class), false);
    }

    /**
     * Writes the files.
     *
     * @param files files with different paths, their manifest among them
     * @param parts the parts they belong to; files of other parts stay
     * @param force whether files may be replaced or removed although somebody changed them or put them there
     * @return what changed; its paths start with the folder as it was given
     * @throws ForeignFilesException when somebody's changes would be lost; nothing was written
     * @throws UnwritableFolderException when they cannot be written; the folder is as it was before
     */
    public OutputReport write(Collection<GeneratedFile> files, Set<OutputPart> parts, boolean force)
            throws UnwritableFolderException {
        var madeFolders = new ArrayDeque<Path>();
        try {
            var changes = changes(files, parts);
            var lost = changes.stream().filter(OutputChange::loses).map(OutputChange::file).toList();
            if (!force && !lost.isEmpty()) {
                throw new ForeignFilesException(folder, lost);
            }
            makeFolders(folder, madeFolders);
            var report = write(changes);
            madeFolders.clear();
            return report;
        } catch (UnwritableFolderException e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableFolderException(
                    "Nothing was written to " + folder + ": " + FailureReason.of(e) + ".", e);
        } finally {
            while (!madeFolders.isEmpty()) {
                FolderRemoval.removeIfEmpty(madeFolders.pop());
            }
        }
    }

    /**
     * What {@link #write(Collection, Set, boolean)} would do, file by file and sorted by path. Nothing is touched.
     *
     * @throws UnwritableFolderException when something is in the way, or the folder cannot be read
     */
    public List<OutputChange> compare(Collection<GeneratedFile> files, Set<OutputPart> parts)
            throws UnwritableFolderException {
        try {
            return changes(files, parts);
        } catch (UnwritableFolderException e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableFolderException(folder + " cannot be read: " + FailureReason.of(e) + ".", e);
        }
    }

    private List<OutputChange> changes(Collection<GeneratedFile> files, Set<OutputPart> parts) throws IOException {
        var earlier = Manifest.read(folder);
        var contents = new TreeMap<String, byte[]>();
        for (var file : files) {
            if (contents.put(file.path(), file.content().getBytes(StandardCharsets.UTF_8)) != null) {
                throw new IllegalArgumentException("two files for " + file.path());
            }
        }
        // Whatever is left out of a partial run stays in the manifest, so that a later run still knows it.
        var manifest = Manifest.parse(new String(contents.getOrDefault(Manifest.NAME, new byte[0]),
                StandardCharsets.UTF_8)).with(earlier, parts);
        contents.remove(Manifest.NAME);
        if (!manifest.isEmpty()) {
            contents.put(Manifest.NAME, manifest.toFile().content().getBytes(StandardCharsets.UTF_8));
        }
        refuseObstacles(contents.keySet());
        var changes = new TreeMap<String, OutputChange>();
        for (var entry : contents.entrySet()) {
            changes.put(entry.getKey(), change(entry.getKey(), entry.getValue(), earlier));
        }
        for (var output : earlier.outputs()) {
            var file = folder.resolve(output.path());
            if (!contents.containsKey(output.path()) && Manifest.isOf(output.path(), parts)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                changes.put(output.path(), removal(output.path(), earlier));
            }
        }
        if (manifest.isEmpty() && !earlier.isEmpty()) {
            changes.put(Manifest.NAME, removal(Manifest.NAME, earlier));
        }
        return List.copyOf(changes.values());
    }

    private OutputChange change(String path, byte[] content, Manifest earlier) throws IOException {
        var file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            return new OutputChange(path, file, OutputChange.Kind.ADDED, false, new byte[0], content);
        }
        var before = Files.readAllBytes(file);
        return Arrays.equals(before, content)
                ? new OutputChange(path, file, OutputChange.Kind.UNCHANGED, false, before, content)
                : new OutputChange(path, file, OutputChange.Kind.CHANGED, isForeign(path, before, earlier), before, content);
    }

    private OutputChange removal(String path, Manifest earlier) throws IOException {
        var file = folder.resolve(path);
        var before = Files.readAllBytes(file);
        return new OutputChange(path, file, OutputChange.Kind.REMOVED, isForeign(path, before, earlier), before,
                new byte[0]);
    }

    /** The manifest cannot bear its own digest; it is erdsl's where it reads as one. */
    private static boolean isForeign(String path, byte[] content, Manifest earlier) {
        return path.equals(Manifest.NAME)
                ? earlier.isEmpty()
                : !earlier.digest(path).filter(Sha256.of(content)::equals).isPresent();
    }

    private OutputReport write(List<OutputChange> changes) throws IOException {
        var replaced = new TreeMap<String, byte[]>();
        var outdated = new ArrayList<String>();
        var written = new ArrayList<Path>();
        var unchanged = new ArrayList<Path>();
        var removed = new ArrayList<Path>();
        for (var change : changes) {
            switch (change.kind()) {
                case ADDED, CHANGED -> {
                    replaced.put(change.path(), change.after());
                    written.add(change.file());
                }
                case REMOVED -> {
                    outdated.add(change.path());
                    removed.add(change.file());
                }
                case UNCHANGED -> unchanged.add(change.file());
            }
        }
        if (!replaced.isEmpty() || !outdated.isEmpty()) {
            replace(replaced, outdated);
        }
        return new OutputReport(written, unchanged, removed);
    }

    private void replace(Map<String, byte[]> contents, Collection<String> outdated) throws IOException {
        // Inside the folder, because what lies beside it may be another disk, and moves would no longer be atomic.
        var staging = Files.createTempDirectory(folder, ".erdsl-writing-");
        try {
            new FolderReplacement(folder, staging, move).run(contents, outdated);
        } finally {
            FolderRemoval.remove(staging);
        }
    }

    /** Says what is in the way in words, before anything is touched. */
    private void refuseObstacles(Collection<String> paths) throws UnwritableFolderException {
        refuseFileInPlaceOfFolder(folder);
        for (var path : paths) {
            var file = folder.resolve(path);
            for (var parent = file.getParent(); !parent.equals(folder); parent = parent.getParent()) {
                refuseFileInPlaceOfFolder(parent);
            }
            if (Files.isDirectory(file)) {
                throw new UnwritableFolderException(
                        "Nothing was written to " + folder + ": " + file + " is a folder, not a file.", null);
            }
        }
    }

    private void refuseFileInPlaceOfFolder(Path path) throws UnwritableFolderException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
            throw new UnwritableFolderException(path.equals(folder)
                    ? folder + " is not a folder, so no files can be written to it."
                    : "Nothing was written to " + folder + ": " + path + " is not a folder.", null);
        }
    }

    private static void makeFolders(Path wanted, ArrayDeque<Path> made) throws IOException {
        var missing = new ArrayDeque<Path>();
        var path = wanted.toAbsolutePath().normalize();
        for (; !Files.exists(path); path = path.getParent()) {
            missing.push(path);
        }
        if (!Files.isDirectory(path)) {
            throw new UnwritableFolderException(wanted + " cannot be made: " + path + " is not a folder.", null);
        }
        for (var folder : missing) {
            Files.createDirectory(folder);
            made.push(folder);
        }
    }
}
