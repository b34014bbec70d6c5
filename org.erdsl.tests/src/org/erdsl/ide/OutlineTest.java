package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a file as an outline, as folds, and those of all files by name. */
class OutlineTest {

    @TestFactory
    Stream<DynamicTest> symbols() throws Exception {
        return ServiceCases.of("symbols").wholeFile(server -> answer(server.service().documentSymbol(
                new DocumentSymbolParams(server.document()))).stream()
                .map(symbol -> text(symbol.getRight(), "")).collect(Collectors.joining()));
    }

    @TestFactory
    Stream<DynamicTest> folds() throws Exception {
        return ServiceCases.of("folding").wholeFile(server -> answer(server.service().foldingRange(
                new FoldingRangeRequestParams(server.document()))).stream()
                .map(fold -> (fold.getStartLine() + 1) + "-" + (fold.getEndLine() + 1)
                        + (fold.getKind() == null ? "" : " " + fold.getKind()))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void symbolsOfAllFilesAndTheLibraryByPartOfTheirName(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("b.erdsl"), "site westAmsterdam\nrouter other\n");
        var server = new StartedServer(folder).open("environment westSales { region europe }\n");
        var found = answer(server.server().symbol(new WorkspaceSymbolParams("west"))).getRight().stream()
                .map(symbol -> symbol.getName() + ", " + symbol.getContainerName()).toList();
        assertEquals(List.of("westAmsterdam, site", "westSales, environment"), found.subList(0, 2));
        assertEquals("westcentralus, azure region", found.get(2));
        assertEquals(List.of("other"), answer(server.server().symbol(new WorkspaceSymbolParams("oth"))).getRight().stream()
                .map(symbol -> symbol.getName()).filter(name -> name.equals("other")).toList());
    }

    private static String text(DocumentSymbol symbol, String indentation) {
        return indentation + symbol.getKind() + " " + symbol.getName() + (symbol.getDetail().isEmpty() ? "" : ", " + symbol.getDetail())
                + " " + NavigationTest.text(symbol.getRange()) + " " + NavigationTest.text(symbol.getSelectionRange()) + "\n"
                + symbol.getChildren().stream().map(child -> text(child, indentation + "    ")).collect(Collectors.joining());
    }
}
