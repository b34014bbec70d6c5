package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;

import java.util.stream.Stream;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which pieces of a text are what, after linking. */
class SemanticTokensTest {

    @TestFactory
    Stream<DynamicTest> tokens() throws Exception {
        return ServiceCases.of("tokens").wholeFile(server -> {
            var legend = server.capabilities().getSemanticTokensProvider().getLegend();
            var data = answer(server.service().semanticTokensFull(new SemanticTokensParams(server.document()))).getData();
            var lines = server.text().split("\n");
            var result = new StringBuilder();
            var line = 0;
            var column = 0;
            for (var at = 0; at < data.size(); at += 5) {
                line += data.get(at);
                column = data.get(at) == 0 ? column + data.get(at + 1) : data.get(at + 1);
                result.append(lines[line], column, column + data.get(at + 2)).append(" = ")
                        .append(legend.getTokenTypes().get(data.get(at + 3)));
                for (var bit = 0; bit < legend.getTokenModifiers().size(); bit++) {
                    if ((data.get(at + 4) & 1 << bit) != 0) {
                        result.append(' ').append(legend.getTokenModifiers().get(bit));
                    }
                }
                result.append('\n');
            }
            return result.toString();
        });
    }
}
