package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.MarkupContent;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed at a cursor, best first, and what is told of the first proposal. */
class CompletionTest {

    private static final int SHOWN = 12;

    @TestFactory
    Stream<DynamicTest> proposals() throws Exception {
        return ServiceCases.of("completion").atMarks((server, mark) -> {
            var items = answer(server.service().completion(
                    new CompletionParams(server.document(mark.file()), mark.position()))).getRight().getItems();
            var more = items.size() > SHOWN ? "\n... " + (items.size() - SHOWN) + " more" : "";
            return items.stream().limit(SHOWN).map(CompletionTest::line).collect(Collectors.joining("\n")) + more;
        });
    }

    @TestFactory
    Stream<DynamicTest> details() throws Exception {
        return ServiceCases.of("completion-details").atMarks((server, mark) -> {
            var items = answer(server.service().completion(
                    new CompletionParams(server.document(mark.file()), mark.position()))).getRight().getItems();
            var first = answer(server.service().resolveCompletionItem(items.get(0)));
            return first.getLabel() + "\n" + first.getDocumentation().map(text -> text, MarkupContent::getValue);
        });
    }

    @Test
    void proposesAfterAnotherLanguageWasSetUp(@TempDir Path folder) throws Exception {
        var server = new StartedServer(folder);
        Erdsl.start();
        server.open("site a { }\n");
        var items = answer(server.service().completion(
                new CompletionParams(server.document(), server.at(" }")))).getRight().getItems();
        assertTrue(items.stream().anyMatch(item -> item.getLabel().startsWith("location")), items.toString());
    }

    private static String line(CompletionItem item) {
        var edit = item.getTextEdit().getLeft().getNewText();
        return item.getKind() + " " + item.getLabel() + (edit.equals(item.getLabel()) ? "" : " => " + edit.replace("\n", "\\n"))
                + (item.getDetail() == null ? "" : "   | " + item.getDetail());
    }
}
