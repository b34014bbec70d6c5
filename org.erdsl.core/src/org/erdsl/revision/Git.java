package org.erdsl.revision;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.erdsl.files.FailureReason;

/**
 * The program git, as it is found on the path. It is started without a shell and only asked to read objects: neither
 * hooks nor filters of the repository run for that.
 *
 * @param program what it is called
 * @param folder the folder it runs in
 */
record Git(String program, Path folder) {

    /** Nobody is there to answer a prompt, nothing is fetched that is not there, and nothing is written. */
    private static final Map<String, String> ENVIRONMENT = Map.of("GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1",
            "GIT_OPTIONAL_LOCKS", "0", "GIT_PAGER", "cat", "LC_ALL", "C");

    /** What a command came to. */
    record Answer(boolean succeeded, byte[] output) {

        /** The output as a line of text. */
        String line() {
            return new String(output, StandardCharsets.UTF_8).strip();
        }
    }

    /** Runs a command to its end. */
    Answer run(String... arguments) throws RevisionException {
        var process = start(ProcessBuilder.Redirect.from(nothing()), arguments);
        try (var output = process.getInputStream()) {
            var bytes = output.readAllBytes();
            return new Answer(end(process) == 0, bytes);
        } catch (IOException e) {
            throw failed(e);
        } finally {
            process.destroy();
        }
    }

    /**
     * Starts a command.
     *
     * @param input what it reads
     */
    Process start(ProcessBuilder.Redirect input, String... arguments) throws RevisionException {
        var command = new ArrayList<>(List.of(program, "--no-pager", "--literal-pathspecs"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(input)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(ENVIRONMENT);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new RevisionException("The program '" + program
                    + "' cannot be started, and without it no revision can be read; is git installed?", e);
        }
    }

    /** Waits for the end of a process, and says its exit code. */
    static int end(Process process) throws RevisionException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RevisionException("Reading a revision was interrupted.", e);
        }
    }

    static RevisionException failed(IOException e) {
        return new RevisionException("What git says cannot be read: " + FailureReason.of(e) + ".", e);
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
