package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.erdsl.ui.completion.ErdslContentAssistProcessor;
import org.erdsl.ui.server.LanguageServerHost;
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

    @Test
    void templatesAreFilledInPlaceByPlace() {
        var editor = OpenEditor.on(project.model("a.erdsl", ""));
        var template = template(editor, "site");
        choose(editor, template, 0);
        var text = "site name \"Display name\" {\n    location 52.37, 4.90\n    users 100\n}";
        assertEquals(text, editor.text());
        assertEquals(new Point(5, 4), template.getSelection(editor.document()));
        assertTrue(inUi(() -> LinkedModeModel.hasInstalledModel(editor.document())));
    }

    @Test
    void aProposalIsExplained() {
        var editor = OpenEditor.on(project.model("a.erdsl", "gateway g {\n    region weste\n}\n"));
        var proposal = proposals(editor, editor.offset("weste") + 5)[0];
        var text = String.valueOf(((ICompletionProposalExtension5) proposal).getAdditionalProposalInfo(null));
        assertTrue(text.contains("12076:51002"), text);
        inUi(() -> {
            var shell = new Shell(editor.widget().getShell());
            var control = ((ICompletionProposalExtension3) proposal).getInformationControlCreator().createInformationControl(shell);
            control.setInformation(text);
            var shown = Dialogs.parts(List.of(shell.getShells()).get(0), StyledText.class).get(0).getText();
            assertEquals(text.replaceAll("\\*\\*|`", ""), shown);
            shell.dispose();
            return null;
        });
    }

    /** A change of the text cancels what the server was asked before. */
    @Test
    void whoeverTypesOnGetsTheListNoneTheLess() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", "gateway g {\n    region weste\n}\n"));
        var offset = inUi(() -> editor.offset("weste")) + 5;
        for (var time = 0; time < 20; time++) {
            var proposals = CompletableFuture.supplyAsync(() -> labels(proposals(editor, offset)));
            editor.replace("weste", "westeu");
            assertEquals(List.of("westeurope"), proposals.get(30, TimeUnit.SECONDS));
            editor.replace("westeu", "weste");
        }
    }

    /** The list would keep the next Return for itself. */
    @Test
    void whatIsTypedInFullIsProposedOnlyBesideOtherThings() {
        var editor = OpenEditor.on(project.model("a.erdsl", "gateway g {\n    region weste\n}\ngateway h {\n    region eastus\n}\n"));
        assertEquals(List.of("eastus", "eastus2"), labels(proposals(editor, inUi(() -> editor.offset("eastus")) + 6)));
        var proposal = (ICompletionProposalExtension2) proposals(editor, inUi(() -> editor.offset("weste")) + 5)[0];
        editor.replace("weste", "westeurop");
        var offset = inUi(() -> editor.offset("westeurop")) + 9;
        assertTrue(inUi(() -> proposal.validate(editor.document(), offset, null)));
        editor.replace("westeurop", "westeurope");
        assertFalse(inUi(() -> proposal.validate(editor.document(), offset + 1, null)));
        assertEquals(List.of(), labels(proposals(editor, offset + 1)));
    }

    /** The proposal of this name that has places to fill in. */
    private static ICompletionProposal template(OpenEditor editor, String label) {
        var proposals = proposals(editor, 0);
        return Arrays.stream(proposals).filter(one -> one.getDisplayString().equals(label)
                && one.getSelection(editor.document()).y > 0).findFirst()
                .orElseThrow(() -> new AssertionError(labels(proposals)));
    }

    /** As the Generic Editor does: not on the user interface thread. */
    static ICompletionProposal[] proposals(OpenEditor editor, int offset) {
        // The first question starts the server, which a user waits for by asking again.
        LanguageServerHost.get().ask(server -> CompletableFuture.completedFuture(server)).join();
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
