package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The changes offered at a place, and the text after each of them. */
class CodeActionTest {

    @TestFactory
    Stream<DynamicTest> atTheCursor() throws Exception {
        return ServiceCases.of("actions").atMarks((server, mark) ->
                text(server, new Range(mark.position(), mark.position())));
    }

    /** From the start of the file to the cursor is selected. */
    @TestFactory
    Stream<DynamicTest> onTheSelection() throws Exception {
        return ServiceCases.of("extraction").atMarks((server, mark) ->
                text(server, new Range(new Position(0, 0), mark.position())));
    }

    @TestFactory
    Stream<DynamicTest> templates() throws Exception {
        return ServiceCases.of("templates").atMarks((server, mark) ->
                extraction(server, new Range(mark.position(), mark.position())));
    }

    @TestFactory
    Stream<DynamicTest> templatesOfTheSelection() throws Exception {
        return ServiceCases.of("templates-of-selection").atMarks((server, mark) ->
                extraction(server, new Range(new Position(0, 0), mark.position())));
    }

    private static String extraction(StartedServer server, Range range) throws Exception {
        var only = new CodeActionContext(List.of(), List.of(CodeActionKind.RefactorExtract));
        return answer(server.service().codeAction(new CodeActionParams(server.document(), range, only))).stream()
                .map(action -> action.getRight()).filter(action -> action.getTitle().contains("template"))
                .map(action -> action.getTitle() + "\n" + after(server.text(), action.getEdit().getChanges().get(server.uri())))
                .collect(Collectors.joining());
    }

    private static String text(StartedServer server, Range range) throws Exception {
        // The answer to a question waits for the findings.
        answer(server.service().hover(new HoverParams(server.document(), range.getStart())));
        var here = server.findings().stream().filter(finding -> touches(finding.getRange(), range)).toList();
        return answer(server.service().codeAction(new CodeActionParams(server.document(), range, new CodeActionContext(here))))
                .stream().map(action -> text(server, action.getRight())).collect(Collectors.joining());
    }

    private static boolean touches(Range finding, Range range) {
        return compare(finding.getStart(), range.getEnd()) <= 0 && compare(range.getStart(), finding.getEnd()) <= 0;
    }

    private static int compare(Position first, Position second) {
        return first.getLine() != second.getLine() ? first.getLine() - second.getLine()
                : first.getCharacter() - second.getCharacter();
    }

    private static String text(StartedServer server, CodeAction action) {
        return "--- " + action.getKind() + ": " + action.getTitle() + "\n" + changed(server, action.getEdit());
    }

    /** The files a change touches: only the lines that differ, and all of a new file. */
    private static String changed(StartedServer server, WorkspaceEdit edit) {
        if (edit.getDocumentChanges() == null) {
            return edit.getChanges().values().stream().map(edits -> difference(server.text(), edits))
                    .collect(Collectors.joining());
        }
        var result = new StringBuilder();
        for (var change : edit.getDocumentChanges()) {
            if (change.isLeft()) {
                var uri = change.getLeft().getTextDocument().getUri();
                var edits = change.getLeft().getEdits().stream().map(one -> one.getLeft()).toList();
                result.append(Path.of(URI.create(uri)).getFileName()).append('\n')
                        .append(difference(uri.equals(server.uri()) ? server.text() : "", edits));
            } else {
                result.append(change.getRight().getKind()).append('\n');
            }
        }
        return result.toString();
    }

    private static String difference(String before, List<TextEdit> edits) {
        var old = before.lines().toList();
        var now = after(before, edits).lines().toList();
        var start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        var end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return Stream.concat(old.subList(start, old.size() - end).stream().map(line -> "- " + line),
                now.subList(start, now.size() - end).stream().map(line -> "+ " + line))
                .map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static String after(String before, List<TextEdit> edits) {
        return new Document(1, before).applyChanges(edits.stream()
                .sorted(Comparator.comparing((TextEdit edit) -> edit.getRange().getStart(), CodeActionTest::compare)
                        .thenComparing(edit -> edit.getRange().getEnd(), CodeActionTest::compare).reversed()).toList())
                .getContents();
    }
}
