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
import java.util.Map;
import java.util.TreeMap;

import org.erdsl.files.FailureReason;

/**
 * The folder generated files go to. Either all of them arrive, or the folder stays as it was: they are first written to
 * a temporary folder on the same disk and then moved into place, and whatever fails on the way is undone.
 *
 * <p>Files that people put into the folder are left alone. Files of an earlier run that the model no longer gives are
 * removed: a router's old configuration would pass for a current one.
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

    /**
     * Writes the files.
     *
     * @param files files with different paths
     * @return what changed; its paths start with the folder as it was given
     * @throws UnwritableFolderException when they cannot be written; the folder is as it was before
     */
    public OutputReport write(Collection<GeneratedFile> files) throws UnwritableFolderException {
        var contents = new TreeMap<String, byte[]>();
        for (var file : files) {
            if (contents.put(file.path(), file.content().getBytes(StandardCharsets.UTF_8)) != null) {
                throw new IllegalArgumentException("two files for " + file.path());
            }
        }
        var madeFolders = new ArrayDeque<Path>();
        try {
            refuseObstacles(contents.keySet());
            makeFolders(folder, madeFolders);
            var report = write(contents);
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

    private OutputReport write(TreeMap<String, byte[]> contents) throws IOException {
        var outdated = OutputList.read(folder);
        outdated.removeAll(contents.keySet());
        outdated.removeIf(path -> !Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS));
        var unchanged = new ArrayList<Path>();
        var changed = new TreeMap<String, byte[]>();
        for (var entry : contents.entrySet()) {
            var file = folder.resolve(entry.getKey());
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), entry.getValue())) {
                unchanged.add(file);
            } else {
                changed.put(entry.getKey(), entry.getValue());
            }
        }
        var replaced = new TreeMap<>(changed);
        var list = OutputList.text(contents.keySet());
        if (!list.equals(OutputList.text(OutputList.read(folder)))) {
            replaced.put(OutputList.NAME, list.getBytes(StandardCharsets.UTF_8));
        }
        if (!replaced.isEmpty() || !outdated.isEmpty()) {
            replace(replaced, outdated);
        }
        return new OutputReport(changed.keySet().stream().map(folder::resolve).toList(), unchanged,
                outdated.stream().map(folder::resolve).toList());
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
