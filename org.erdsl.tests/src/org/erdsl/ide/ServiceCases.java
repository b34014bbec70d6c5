package org.erdsl.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.DynamicTest;

/**
 * The test cases of one service: each {@code .erdsl} file of a folder below testdata/ide is a case, and the
 * {@code .txt} file beside it holds what the server answers, at each cursor or for the whole file.
 */
final class ServiceCases {

    private static final String FOLDER = "ide/";

    private final String folder;

    private ServiceCases(String folder) {
        this.folder = FOLDER + folder;
    }

    static ServiceCases of(String service) {
        return new ServiceCases(service);
    }

    /** What the server answers at a cursor, as text. */
    @FunctionalInterface
    interface AtMark {
        String answer(StartedServer server, MarkedText.Mark mark) throws Exception;
    }

    /** What the server answers for the first file, as text. */
    @FunctionalInterface
    interface WholeFile {
        String answer(StartedServer server) throws Exception;
    }

    /** One test for each case, with an answer for each cursor. */
    Stream<DynamicTest> atMarks(AtMark service) throws IOException {
        return tests((server, text) -> {
            if (text.marks().isEmpty()) {
                throw new AssertionError("a case without a cursor");
            }
            var answers = new StringBuilder();
            for (var mark : text.marks()) {
                answers.append("=== ").append(mark.line()).append('\n').append(service.answer(server, mark).strip()).append('\n');
            }
            return answers.toString();
        });
    }

    /** One test for each case, with an answer for the first file. */
    Stream<DynamicTest> wholeFile(WholeFile service) throws IOException {
        return tests((server, text) -> service.answer(server).stripTrailing() + "\n");
    }

    private interface Run {
        String answer(StartedServer server, MarkedText text) throws Exception;
    }

    private Stream<DynamicTest> tests(Run run) throws IOException {
        var path = Path.of(System.getProperty("testdata"), folder);
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".erdsl")).sorted().toList()
                    .stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name, run)));
        }
    }

    private void check(String name, Run run) throws Exception {
        var golden = Golden.in(folder);
        var text = MarkedText.of(golden.read(name));
        var workspace = Files.createTempDirectory("erdsl");
        try {
            for (var file : text.files().entrySet()) {
                Files.writeString(workspace.resolve(file.getKey()), file.getValue());
            }
            var server = new StartedServer(workspace);
            server.open(text.files().get(MarkedText.FIRST));
            // Machine and test differ in nothing but where the files lie.
            var answer = run.answer(server, text).replace(workspace.toUri().toString(), "").replace(workspace + "/", "");
            golden.assertEqual(name.replace(".erdsl", ".txt"), answer);
        } finally {
            deleteAll(workspace);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
