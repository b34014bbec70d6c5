package org.erdsl.generator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;

/** Puts files into a folder and takes others out; when a step fails, takes every step before it back. */
final class FolderReplacement {

    private final Path folder;
    private final Path arriving;
    private final Path earlier;
    private final FileMove move;
    private final ArrayDeque<Step> done = new ArrayDeque<>();

    /**
     * @param folder where the files belong
     * @param staging an empty folder on the same disk
     */
    FolderReplacement(Path folder, Path staging, FileMove move) {
        this.folder = folder;
        this.arriving = staging.resolve("arriving");
        this.earlier = staging.resolve("earlier");
        this.move = move;
    }

    /**
     * @param contents what to put in, by path below the folder
     * @param outdated which files to take out, by path below the folder
     */
    void run(Map<String, byte[]> contents, Collection<String> outdated) throws IOException {
        // Whatever takes space on the disk comes first, while there is nothing to undo.
        for (var entry : contents.entrySet()) {
            stage(arriving.resolve(entry.getKey()), entry.getValue());
            keepEarlier(entry.getKey());
        }
        for (var path : outdated) {
            keepEarlier(path);
        }
        try {
            for (var path : contents.keySet()) {
                putIn(path);
            }
            for (var path : outdated) {
                takeOut(path);
            }
        } catch (IOException | RuntimeException e) {
            undo(e);
            throw e;
        }
    }

    private static void stage(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            // Some disks report that they are full only now.
            channel.force(true);
        }
    }

    private void keepEarlier(String path) throws IOException {
        var file = folder.resolve(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            var kept = earlier.resolve(path);
            Files.createDirectories(kept.getParent());
            Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private void putIn(String path) throws IOException {
        var file = folder.resolve(path);
        makeParents(file);
        move.move(arriving.resolve(path), file);
        done.push(() -> bringBack(path));
    }

    private void takeOut(String path) throws IOException {
        var file = folder.resolve(path);
        Files.delete(file);
        done.push(() -> bringBack(path));
        for (var parent = file.getParent(); !parent.equals(folder); parent = parent.getParent()) {
            var removed = parent;
            if (FolderRemoval.removeIfEmpty(removed)) {
                done.push(() -> Files.createDirectory(removed));
            }
        }
    }

    private void makeParents(Path file) throws IOException {
        var missing = new ArrayDeque<Path>();
        for (var parent = file.getParent(); !Files.exists(parent); parent = parent.getParent()) {
            missing.push(parent);
        }
        for (var parent : missing) {
            Files.createDirectory(parent);
            done.push(() -> Files.delete(parent));
        }
    }

    private void bringBack(String path) throws IOException {
        var kept = earlier.resolve(path);
        var file = folder.resolve(path);
        if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
            FileMove.ATOMIC.move(kept, file);
        } else {
            Files.delete(file);
        }
    }

    private void undo(Exception cause) {
        while (!done.isEmpty()) {
            try {
                done.pop().undo();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Something done that can be undone. */
    private interface Step {
        void undo() throws IOException;
    }
}
