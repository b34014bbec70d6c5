package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Range;
import org.erdsl.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every editor gets from the language server. */
class LanguageServicesTest {

    private static final String MODEL = """
            site elsewhere // not about the next one

            // Not about the next one either.

            /** Headquarters,
             *  with most of the people. */
            // Since 1998.
            site amsterdam "Amsterdam office"
            environment sales {
                region europe
                used from amsterdam
            }
            gateway g {
                region westeurope
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void hoverShowsNameAndTheCommentBefore() throws Exception {
        var server = new StartedServer(folder).open(MODEL);
        var expected = """
                **Amsterdam office**, site `amsterdam`

                Headquarters,
                with most of the people.
                Since 1998.""";
        assertTrue(hover(server, "amsterdam \"Am").startsWith(expected));
        assertTrue(hover(server, "amsterdam\n}").startsWith(expected));
        assertEquals("site `elsewhere`", hover(server, "elsewhere"));
    }

    @Test
    void hoverShowsFactsOfTheLibrary() throws Exception {
        var server = new StartedServer(folder).open(MODEL);
        var azure = hover(server, "westeurope");
        assertTrue(azure.startsWith("**West Europe**, azure region `westeurope`"), azure);
        assertTrue(azure.contains("- community: 12076:51002\n- pair: northeurope\n"), azure);
        assertTrue(azure.contains("- sources: MicrosoftDocs/"), azure);
        var powerPlatform = hover(server, "europe\n    used");
        assertTrue(powerPlatform.contains("- pairs: (westeurope, northeurope)"), powerPlatform);
    }

    @Test
    void declarationsOfTheLibraryHaveAnAddressAndALine() throws Exception {
        var server = new StartedServer(folder).open(MODEL);
        var found = answer(server.service().definition(
                new DefinitionParams(server.document(), server.at("westeurope")))).getLeft();
        assertEquals(List.of("library:/azure.erdsl"), found.stream().map(location -> location.getUri()).toList());
        var text = Library.text(org.eclipse.emf.common.util.URI.createURI("library:/azure.erdsl"));
        var line = text.lines().toList().get(found.get(0).getRange().getStart().getLine());
        assertTrue(line.startsWith("azure region westeurope "), line);
    }

    @Test
    void completionKnowsTheLibraryAndLeavesPunctuationOut() throws Exception {
        var server = new StartedServer(folder).open("gateway g {\n    region weste\n}\n");
        var position = server.at("weste");
        position.setCharacter(position.getCharacter() + "weste".length());
        var items = answer(server.service().completion(new CompletionParams(server.document(), position)))
                .getRight().getItems();
        assertEquals(List.of("westeurope"), items.stream().map(CompletionItem::getLabel).toList());
        assertEquals("West Europe", items.get(0).getDetail());
    }

    @Test
    void fixPutsTheRemovedCommunityBack() throws Exception {
        var whole = Files.readString(Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl"));
        var broken = whole.replace("12076:51002, 12076:51003", "12076:51002");
        var server = new StartedServer(folder).open(whole);
        answer(server.service().hover(new HoverParams(server.document(), server.at("sales"))));
        assertEquals(List.of(), missingCommunities(server));
        server.change(broken);
        answer(server.service().hover(new HoverParams(server.document(), server.at("sales"))));
        var findings = missingCommunities(server);
        assertEquals(1, findings.size(), () -> server.findings().toString());
        var actions = answer(server.service().codeAction(new CodeActionParams(server.document(),
                findings.get(0).getRange(), new CodeActionContext(findings))));
        assertEquals("Accept 12076:51003 too", actions.get(0).getRight().getTitle());
        var edit = actions.get(0).getRight().getEdit().getChanges().get(server.uri()).get(0);
        assertEquals(", 12076:51003", edit.getNewText());
        var end = server.at("12076:51002");
        end.setCharacter(end.getCharacter() + "12076:51002".length());
        assertEquals(new Range(end, end), edit.getRange());
    }

    @Test
    void filesThatVanishBeforeTheirTurnDoNoHarm() throws Exception {
        var server = new StartedServer(folder);
        server.changedOnDisk(folder.resolve("vanished.erdsl"));
        server.changedOnDisk(folder.resolveSibling("elsewhere").resolve("a.erdsl"));
        server.open("site amsterdam {\n    users many\n}\n");
        answer(server.service().hover(new HoverParams(server.document(), server.at("amsterdam"))));
        assertFalse(server.findings().isEmpty());
    }

    private static List<Diagnostic> missingCommunities(StartedServer server) {
        return server.findings().stream()
                .filter(finding -> finding.getCode().getLeft().equals("region-needs-both-communities")).toList();
    }

    private static String hover(StartedServer server, String at) throws Exception {
        var hover = answer(server.service().hover(new HoverParams(server.document(), server.at(at))));
        return hover.getContents().map(strings -> "", MarkupContent::getValue);
    }
}
