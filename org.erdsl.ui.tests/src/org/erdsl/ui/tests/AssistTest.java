package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.Arrays;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.erdsl.ui.quickfix.FixAssistProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ctrl+1 where nothing is wrong. */
class AssistTest {

    private static final String BERLIN = "site berlin {\n    users 7\n}\n";
    private static final String TEXT = "site amsterdam\n\n" + BERLIN;

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void movesTheSelectedElementToAFileOfItsOwn() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        var title = "Move to berlin.erdsl and import it";
        until("the proposal", () -> proposal(editor, title) != null, () -> inUi(() -> labels(editor)));
        inUi(() -> {
            proposal(editor, title).apply(editor.document());
            return null;
        });
        var moved = project.get().getFile("berlin.erdsl");
        // A file is in the workspace a moment before its content is.
        until("the new file", () -> moved.exists() && Files.exists(moved.getLocation().toPath())
                && Files.readString(moved.getLocation().toPath()).equals(BERLIN), editor::text);
        until("the import", () -> editor.text().equals("import \"berlin.erdsl\"\n\nsite amsterdam\n\n"), editor::text);
    }

    private static ICompletionProposal proposal(OpenEditor editor, String title) {
        return Arrays.stream(proposals(editor)).filter(one -> one.getDisplayString().equals(title)).findFirst().orElse(null);
    }

    private static String labels(OpenEditor editor) {
        return Arrays.stream(proposals(editor)).map(ICompletionProposal::getDisplayString).toList().toString();
    }

    private static ICompletionProposal[] proposals(OpenEditor editor) {
        return new FixAssistProcessor().computeQuickAssistProposals(
                new TextInvocationContext(editor.viewer(), editor.offset("site berlin"), BERLIN.length()));
    }
}
