package org.erdsl.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a revision are there as they were committed, and only as long as they are looked at. */
class RevisionFilesTest {

    /** Empty, with line ends of both kinds, without one at the end, and no UTF-8. */
    private static final byte[][] CONTENTS = {{}, "a\r\nb\n".getBytes(), "no end".getBytes(), {'\n', (byte) 0xFF, 0}};

    @TempDir
    private Path repository;

    @Test
    void filesAreAsTheyWereCommitted() throws Exception {
        for (var i = 0; i < CONTENTS.length; i++) {
            Files.write(repository.resolve("file " + i + "ä.erdsl"), CONTENTS[i]);
        }
        Files.writeString(repository.resolve("other.txt"), "no model");
        Files.createSymbolicLink(repository.resolve("link.erdsl"), Path.of("/etc/passwd"));
        commit();
        Path folder;
        try (var files = RevisionFiles.of("HEAD", repository)) {
            folder = files.folder();
            for (var i = 0; i < CONTENTS.length; i++) {
                assertArrayEquals(CONTENTS[i], Files.readAllBytes(files.find(new RevisionPath("HEAD", "file " + i + "ä.erdsl"))));
            }
            try (var all = Files.list(folder)) {
                assertEquals(CONTENTS.length, all.count());
            }
        }
        assertFalse(Files.exists(folder));
    }

    @Test
    void filtersOfTheRepositoryDoNotRun() throws Exception {
        var trace = repository.resolve("trace");
        Files.writeString(repository.resolve(".gitattributes"), "*.erdsl filter=evil export-ignore");
        Files.writeString(repository.resolve("model.erdsl"), "site a");
        commit();
        git("config", "filter.evil.smudge", "touch " + trace);
        git("config", "core.fsmonitor", "touch " + trace);
        try (var files = RevisionFiles.of("HEAD", repository)) {
            assertEquals("site a", Files.readString(files.find(new RevisionPath("HEAD", "model.erdsl"))));
        }
        assertFalse(Files.exists(trace));
    }

    @Test
    void withoutGitThereIsNoRevision() {
        var refused = assertThrows(RevisionException.class,
                () -> RevisionFiles.of("HEAD", new Git("no-such-git", repository)));
        assertEquals("The program 'no-such-git' cannot be started, and without it no revision can be read; is git installed?",
                refused.getMessage());
    }

    @Test
    void whatGitWouldTakeForAnOptionIsRefused() {
        var refused = assertThrows(RevisionException.class, () -> RevisionFiles.of("--git-dir", repository));
        assertTrue(refused.getMessage().contains("begins with a hyphen"), refused.getMessage());
    }

    private void commit() throws IOException, InterruptedException {
        git("init", "--quiet");
        git("add", ".");
        git("-c", "user.name=erdsl", "-c", "user.email=erdsl@example.com", "-c", "commit.gpgsign=false", "commit",
                "--quiet", "-m", "all");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), String.join(" ", command) + ": " + said);
    }
}
