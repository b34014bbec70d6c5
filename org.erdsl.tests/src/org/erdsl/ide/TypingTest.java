package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where a line goes when its end or a closing brace is typed. */
class TypingTest {

    @TestFactory
    Stream<DynamicTest> lines() throws Exception {
        return ServiceCases.of("typing").atMarks((server, mark) -> {
            var options = new FormattingOptions(4, true);
            var edits = answer(server.service().onTypeFormatting(
                    new DocumentOnTypeFormattingParams(server.document(), options, mark.position(), "\n")));
            return edits.isEmpty() ? "stays" : edits.stream().map(edit -> NavigationTest.text(edit.getRange()) + " becomes "
                    + edit.getNewText().length() + " blanks").collect(Collectors.joining("\n"));
        });
    }
}
