package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What stands in and above the lines without being part of the text. */
class HintsTest {

    @TestFactory
    Stream<DynamicTest> inlayHints() throws Exception {
        return ServiceCases.of("hints").wholeFile(server -> {
            var lines = new ArrayList<>(Arrays.asList(server.text().split("\n")));
            var all = new Range(new Position(0, 0), new Position(lines.size(), 0));
            var hints = answer(server.service().inlayHint(new InlayHintParams(server.document(), all)));
            // From the end of each line, so that positions hold.
            hints.stream().sorted((first, second) -> second.getPosition().getCharacter() - first.getPosition().getCharacter())
                    .forEach(hint -> lines.set(hint.getPosition().getLine(), new StringBuilder(lines.get(hint.getPosition().getLine()))
                            .insert(hint.getPosition().getCharacter(), "«" + hint.getLabel().getLeft() + "»").toString()));
            return String.join("\n", lines);
        });
    }

    @TestFactory
    Stream<DynamicTest> lenses() throws Exception {
        return ServiceCases.of("lenses").wholeFile(server -> {
            var lines = server.text().split("\n");
            for (var lens : answer(server.service().codeLens(new CodeLensParams(server.document())))) {
                var line = lens.getRange().getStart().getLine();
                lines[line] = "«" + lens.getCommand().getTitle() + "» " + lines[line];
            }
            return String.join("\n", lines);
        });
    }
}
