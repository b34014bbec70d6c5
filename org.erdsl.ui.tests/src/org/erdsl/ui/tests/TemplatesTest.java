package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.templates.TemplateProposals;
import org.erdsl.ui.templates.UserTemplates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Preferences &gt; erdsl &gt; Templates, and where the templates are proposed. */
class TemplatesTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void forget() {
        inUi(() -> {
            UserTemplates.get().store().restoreDefaults();
            UserTemplates.get().store().save();
            return null;
        });
    }

    @Test
    void aTemplateWrittenOnThePageIsProposedBesideThoseOfTheLanguage() throws Exception {
        var dialog = open();
        until("the templates that are there", () -> names(dialog).contains("office"), () -> names(dialog));
        Pictures.of(dialog, "templates-page");
        Dialogs.press(dialog, "New...");
        var edit = Dialogs.titled("New Template");
        inUi(() -> {
            Dialogs.part(edit, Text.class, text -> text.isEnabled() && text.getEditable()).setText("sites-of-ours");
            Dialogs.part(edit, StyledText.class, any -> true).setText("site ${here} \"Ours\"");
            return null;
        });
        Dialogs.press(edit, "OK");
        Dialogs.press(dialog, "Apply and Close");
        until("no dialog", dialog::isDisposed, Commands::windows);

        var editor = OpenEditor.on(project.model("a.erdsl", "sit"));
        LanguageServerHost.get().ask(server -> CompletableFuture.completedFuture(server)).join();
        editor.select(3, 0);
        inUi(() -> editor.widget().setFocus());
        Commands.press("CTRL+SPACE", "org.eclipse.ui.edit.text.contentAssist.proposals");
        until("both, first that of the language", () -> {
            var proposed = proposed();
            return proposed.size() > 1 && proposed.get(0).startsWith("site  A place")
                    && proposed.get(proposed.size() - 1).startsWith("sites-of-ours");
        }, TemplatesTest::proposed);
    }

    @Test
    void theFurtherLinesStandAsDeepAsTheFirst() {
        var editor = OpenEditor.on(project.model("a.erdsl", "    off"));
        var proposal = proposals(editor, 7).get(0);
        inUi(() -> {
            ((ICompletionProposalExtension2) proposal).apply(editor.viewer(), '\n', 0, 7);
            return null;
        });
        assertTrue(editor.text().contains("\n        location 52.37, 4.90\n"), editor::text);
        assertFalse(editor.text().contains("${"), editor::text);
    }

    @Test
    void nothingIsProposedInCommentsAndQuotes() {
        var editor = OpenEditor.on(project.model("a.erdsl", "// off\nsite a \"off\" // off"));
        assertEquals(0, proposals(editor, 6).size());
        assertEquals(0, proposals(editor, 18).size());
        assertEquals(0, proposals(editor, editor.text().length()).size());
        assertEquals(1, proposals(editor, 7).size());
    }

    private static List<ICompletionProposal> proposals(OpenEditor editor, int offset) {
        return TemplateProposals.at(editor.document(), offset);
    }

    private static Shell open() {
        Display.getDefault().asyncExec(() -> PreferencesUtil
                .createPreferenceDialogOn(null, "org.erdsl.ui.preferences.templates", null, null).open());
        return Dialogs.titled("Preferences");
    }

    private static List<String> names(Shell dialog) {
        var table = Dialogs.part(dialog, Table.class, any -> any.getColumnCount() > 2);
        return table == null ? List.of() : Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    /** What stands in the lists over the workbench. */
    private static List<String> proposed() {
        return inUi(() -> Arrays.stream(Display.getDefault().getShells()).filter(Shell::isVisible)
                .filter(shell -> shell.getParent() != null)
                .flatMap(shell -> Dialogs.parts(shell, Table.class).stream())
                .flatMap(table -> Arrays.stream(table.getItems())).map(TableItem::getText).toList());
    }
}
