package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template that was extracted says the same as before: the routers get the same configuration. */
class ExtractedTemplateTest {

    private static final Pattern ELEMENT = Pattern.compile("(?m)^(?:site|environment|gateway|circuit|router) [^{\n]*\\{");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Erdsl erdsl = Erdsl.start();

    @TempDir
    private Path folder;

    @Test
    void theOutputsStayTheSame() throws Exception {
        var text = Files.readString(Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl"))
                .replace("router edge2 { platform cisco-ios-xe }", "router edge2 { platform frr site amsterdam }")
                .replace("router edge1 { platform frr }", "router edge1 { platform frr site amsterdam }");
        var server = new StartedServer(folder).open(text);
        var extracted = 0;
        for (var matcher = ELEMENT.matcher(text); matcher.find();) {
            var at = server.at(matcher.group());
            var only = new CodeActionContext(List.of(), List.of(CodeActionKind.RefactorExtract));
            for (var action : answer(server.service().codeAction(new CodeActionParams(server.document(), new Range(at, at), only)))) {
                var changed = apply(text, action.getRight().getEdit().getChanges().get(server.uri()));
                assertNotEquals(text, changed);
                assertEquals(outputs(text), outputs(changed), action.getRight().getTitle());
                extracted++;
            }
        }
        assertFalse(extracted == 0);
    }

    /** The files without the digests of the model's text. */
    private Map<String, String> outputs(String text) {
        var outputs = new LinkedHashMap<String, String>();
        for (var file : erdsl.generate(erdsl.parse(text))) {
            outputs.put(file.path(), DIGEST.matcher(file.content()).replaceAll("DIGEST"));
        }
        return outputs;
    }

    private static String apply(String text, List<TextEdit> edits) {
        return new Document(1, text).applyChanges(edits.stream().sorted(Comparator
                .comparing((TextEdit edit) -> edit.getRange().getStart().getLine())
                .thenComparing(edit -> edit.getRange().getStart().getCharacter())
                .thenComparing(edit -> edit.getRange().getEnd().getLine())
                .thenComparing(edit -> edit.getRange().getEnd().getCharacter()).reversed()).toList()).getContents();
    }
}
