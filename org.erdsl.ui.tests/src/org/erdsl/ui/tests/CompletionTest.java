package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.erdsl.ui.completion.ErdslContentAssistProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the editor proposes at the cursor. */
class CompletionTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void keywords() {
        var editor = OpenEditor.on(project.model("a.erdsl", "site amsterdam {\n    us\n}\n"));
        var proposals = proposals(editor, editor.offset("us") + 2);
        assertEquals(List.of("users"), labels(proposals));
        choose(editor, proposals[0], editor.offset("us") + 2);
        assertEquals("site amsterdam {\n    users\n}\n", editor.text());
    }

    @Test
    void regionsOfTheLibrary() {
        var editor = OpenEditor.on(project.model("a.erdsl", "gateway g {\n    region weste\n}\n"));
        var proposals = proposals(editor, editor.offset("weste") + 5);
        assertEquals(List.of("westeurope"), labels(proposals));
        assertEquals("westeurope  West Europe",
                ((ICompletionProposalExtension6) proposals[0]).getStyledDisplayString().getString());
        choose(editor, proposals[0], editor.offset("weste") + 5);
        assertEquals("gateway g {\n    region westeurope\n}\n", editor.text());
    }

    /** As the Generic Editor does: not on the user interface thread. */
    static ICompletionProposal[] proposals(OpenEditor editor, int offset) {
        return new ErdslContentAssistProcessor().computeCompletionProposals(editor.viewer(), offset);
    }

    static List<String> labels(ICompletionProposal[] proposals) {
        return Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList();
    }

    private static void choose(OpenEditor editor, ICompletionProposal proposal, int offset) {
        inUi(() -> {
            ((ICompletionProposalExtension2) proposal).apply(editor.viewer(), '\n', 0, offset);
            return null;
        });
    }
}
