package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;

/**
 * Measures how long an author waits in a file of 400 elements among 40,000. Prints percentiles in milliseconds; the
 * first argument is the number of files, the second how often each thing is done.
 */
public final class EditingLatency {

    private static final int WARM_UP = 60;

    private EditingLatency() {
    }

    public static void main(String[] arguments) throws Exception {
        var files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        var times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        var folder = Files.createTempDirectory("workspace");
        LargeWorkspace.write(folder, files);
        // The open file is one of them, so that it is checked with the others.
        var middle = files / 2;
        Files.move(folder.resolve("f" + middle + ".erdsl"), folder.resolve("a.erdsl"));
        var started = System.nanoTime();
        var server = new StartedServer(folder);
        print("start of the server with all files", List.of(since(started)));
        measure(server, LargeWorkspace.text(middle), times);
        System.exit(0);
    }

    private static void measure(StartedServer server, String text, int times) throws Exception {
        var opened = System.nanoTime();
        var seen = server.published();
        server.open(text);
        server.awaitPublished(seen);
        print("open to first diagnostics", List.of(since(opened)));

        var keystrokes = new ArrayList<Double>();
        var completions = new ArrayList<Double>();
        var hovers = new ArrayList<Double>();
        var lines = text.split("\n", -1);
        for (var round = 0; round < WARM_UP + times; round++) {
            var line = lineStarting(lines, "    sku ", round);
            // Half a word, as it is while somebody types, then the whole of it.
            var typed = round % 2 == 0 ? "" : "x";
            var changed = text.replaceFirst("(?m)^    users 100$", "    users 10" + round % 10) + "// " + typed;
            var before = server.published();
            var start = System.nanoTime();
            server.change(changed);
            server.awaitPublished(before);
            var keystroke = since(start);
            start = System.nanoTime();
            answer(server.service().completion(new CompletionParams(server.document(), new Position(line, 4))));
            var completion = since(start);
            start = System.nanoTime();
            answer(server.service().hover(new HoverParams(server.document(),
                    new Position(lineStarting(lines, "    peering location ", round), 4 + "peering location a".length()))));
            var hover = since(start);
            if (round >= WARM_UP) {
                keystrokes.add(keystroke);
                completions.add(completion);
                hovers.add(hover);
            }
        }
        print("keystroke to diagnostics", keystrokes);
        print("completion", completions);
        print("hover", hovers);
    }

    private static int lineStarting(String[] lines, String start, int round) {
        var found = new ArrayList<Integer>();
        for (var line = 0; line < lines.length; line++) {
            if (lines[line].startsWith(start)) {
                found.add(line);
            }
        }
        return found.get(round % found.size());
    }

    private static double since(long nanoseconds) {
        return (System.nanoTime() - nanoseconds) / 1e6;
    }

    private static void print(String what, List<Double> milliseconds) {
        var sorted = milliseconds.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%-40s p50 %8.1f  p95 %8.1f  max %8.1f ms (%d times)%n", what,
                sorted.get(sorted.size() / 2), sorted.get((int) Math.floor(sorted.size() * 0.95)),
                sorted.get(sorted.size() - 1), sorted.size());
    }
}
