package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;

import java.util.stream.Stream;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is shown under the mouse. */
class HoverTest {

    @TestFactory
    Stream<DynamicTest> contents() throws Exception {
        return ServiceCases.of("hover").atMarks((server, mark) -> {
            var hover = answer(server.service().hover(new HoverParams(server.document(mark.file()), mark.position())));
            return hover.getContents().map(strings -> "nothing", MarkupContent::getValue);
        });
    }
}
