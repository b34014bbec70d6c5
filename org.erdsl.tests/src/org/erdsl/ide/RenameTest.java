package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Another name for an element, everywhere at once; and why not, where a reference could be lost. */
class RenameTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> edits() throws Exception {
        return ServiceCases.of("rename").atMarks((server, mark) -> {
            try {
                var range = answer(server.service().prepareRename(
                        new PrepareRenameParams(server.document(mark.file()), mark.position())));
                var edit = answer(server.service().rename(
                        new RenameParams(server.document(mark.file()), mark.position(), "renamed")));
                return NavigationTest.text(range.getFirst()) + "\n" + new TreeMap<>(edit.getChanges()).entrySet().stream()
                        .map(file -> file.getKey() + "\n" + file.getValue().stream().map(RenameTest::text)
                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
            } catch (ExecutionException e) {
                return reason(e);
            }
        });
    }

    @Test
    void namesThatAreNoneAreRefused() throws Exception {
        var server = new StartedServer(folder).open("site amsterdam\nsite berlin\nsite Rome\nrouter a\nrouter b\n");
        for (var name : new String[] {"", "two words", "1st", "circuit", "a.b", " a", "a // b", "\"a\""}) {
            assertEquals("`" + name + "` is not a name: names start with a letter, hold letters, digits, hyphens and"
                    + " underscores, and are no word the language keeps for itself.", refusal(server, "amsterdam", name));
        }
    }

    @Test
    void namesThatOthersBearAreRefused() throws Exception {
        Files.writeString(folder.resolve("b.erdsl"), "site rome\nrouter b\n");
        var server = new StartedServer(folder).open("site amsterdam\nrouter a\nazure region own\nsite own\n");
        assertEquals("There is a `rome` of this kind already, in b.erdsl.", refusal(server, "amsterdam", "rome"));
        assertEquals("There is a `B` of this kind already, in b.erdsl.", refusal(server, "a\n", "B"));
        assertEquals("`westeurope` would hide the fact of that name in the library.", refusal(server, "own", "westeurope"));
        var edit = answer(server.service().rename(new RenameParams(server.document(), server.at("amsterdam"), "b")));
        assertEquals(1, edit.getChanges().size());
    }

    @Test
    void filesWithSyntaxErrorsAreNotRenamedIn() throws Exception {
        Files.writeString(folder.resolve("b.erdsl"), "circuit { over amsterdam\n");
        var server = new StartedServer(folder).open("site amsterdam\n");
        assertEquals("b.erdsl has syntax errors, so references in it could be missed.",
                refusal(server, "amsterdam", "berlin"));
    }

    private static String refusal(StartedServer server, String at, String name) {
        return reason(assertThrows(ExecutionException.class, () -> answer(server.service().rename(
                new RenameParams(server.document(), server.at(at), name)))));
    }

    private static String reason(ExecutionException e) {
        return ((ResponseErrorException) e.getCause()).getResponseError().getMessage();
    }

    private static String text(TextEdit edit) {
        return "    " + NavigationTest.text(edit.getRange()) + " " + edit.getNewText();
    }
}
