package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layout of a file, or of a part of it, through the language server. */
class FormattingServiceTest {

    private static final String UNTIDY = "site  a {\nusers   3\n}\nsite  b {\nusers   4\n}\n";

    @TempDir
    private Path folder;

    @Test
    void ofTheWholeFile() throws Exception {
        var server = new StartedServer(folder).open(UNTIDY);
        var edits = answer(server.service().formatting(
                new DocumentFormattingParams(server.document(), new FormattingOptions(4, true))));
        assertEquals("site a {\n    users 3\n}\nsite b {\n    users 4\n}\n", after(edits));
    }

    @Test
    void ofTheSelectionOnly() throws Exception {
        var server = new StartedServer(folder).open(UNTIDY);
        var edits = answer(server.service().rangeFormatting(new DocumentRangeFormattingParams(server.document(),
                new FormattingOptions(4, true), new Range(new Position(3, 0), new Position(5, 1)))));
        assertEquals("site  a {\nusers   3\n}\nsite b {\n    users 4\n}\n", after(edits));
    }

    private static String after(List<? extends TextEdit> edits) {
        var ordered = edits.stream().sorted(Comparator.comparing((TextEdit edit) -> edit.getRange().getStart().getLine())
                .thenComparing(edit -> edit.getRange().getStart().getCharacter()).reversed()).toList();
        return new Document(1, UNTIDY).applyChanges(ordered).getContents();
    }
}
