package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the traffic of the models in testdata/traffic goes, hop by hop, and what outages do to it. */
class PathGoldenTest {

    private static final Path FOLDER = Path.of(System.getProperty("testdata"), "traffic");

    static List<String> scenarios() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void pathsAreAsExpected(String scenario) throws IOException {
        Golden.in("traffic/" + scenario).assertEqual("paths.txt", path(scenario, "--hops"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void programsReadTheSamePaths(String scenario) throws IOException {
        Golden.in("traffic/" + scenario).assertEqual("paths.json", path(scenario, "--format=json"));
    }

    /** Each line of the file {@code outages} names what is down together. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void outagesDoWhatIsExpected(String scenario) throws IOException {
        var golden = Golden.in("traffic/" + scenario);
        var text = new StringBuilder();
        for (var outage : golden.read("outages").lines().toList()) {
            text.append(path(scenario, Stream.of(outage.split(" "))
                    .flatMap(name -> Stream.of("--if-down", name))
                    .toArray(String[]::new))).append('\n');
        }
        golden.assertEqual("outages.txt", text.toString());
    }

    private static String path(String scenario, String... options) {
        var arguments = new ArrayList<Object>(List.of("path"));
        arguments.addAll(List.of(options));
        arguments.add(FOLDER.resolve(scenario).resolve("input.erdsl"));
        var run = CommandRun.of(arguments.toArray());
        // What rules find wrong with a model does not keep it from being explained.
        assertEquals(true, run.code() == 0 || run.code() == 1 && run.err().startsWith("erdsl: checked 1 file: "), run.err());
        return run.out();
    }
}
