package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Ways from a name to what it names, to where else it is named, and to its other occurrences in the file. */
class NavigationTest {

    @TestFactory
    Stream<DynamicTest> definitions() throws Exception {
        return ServiceCases.of("definition").atMarks((server, mark) -> text(answer(server.service().definition(
                new DefinitionParams(server.document(mark.file()), mark.position()))).getLeft()));
    }

    @TestFactory
    Stream<DynamicTest> references() throws Exception {
        return ServiceCases.of("references").atMarks((server, mark) -> text(answer(server.service().references(
                new ReferenceParams(server.document(mark.file()), mark.position(), new ReferenceContext(true))))));
    }

    @TestFactory
    Stream<DynamicTest> occurrences() throws Exception {
        return ServiceCases.of("highlight").atMarks((server, mark) -> answer(server.service().documentHighlight(
                new DocumentHighlightParams(server.document(mark.file()), mark.position()))).stream()
                .map(found -> found.getKind() + " " + text(found.getRange())).collect(Collectors.joining("\n")));
    }

    private static String text(List<? extends Location> locations) {
        return locations.stream().map(location -> location.getUri() + " " + text(location.getRange()))
                .sorted(Comparator.naturalOrder()).collect(Collectors.joining("\n"));
    }

    /** Lines and columns from 1, as the command line writes them. */
    static String text(Range range) {
        return (range.getStart().getLine() + 1) + ":" + (range.getStart().getCharacter() + 1) + "-"
                + (range.getEnd().getLine() + 1) + ":" + (range.getEnd().getCharacter() + 1);
    }
}
