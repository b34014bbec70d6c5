package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.erdsl.ui.spelling.SpellingAssistProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Misspelt words of comments: underlined while the author types, repaired by Ctrl+1, and learnt. */
class SpellingTest {

    private static final String TEXT = """
            /**
             * The hedquarters of qwertz, which recieve the traffic of ExpressRoute in westeurope.
             */
            site amsterdam "Amsterdm office" {
                users 1200
            }
            """;

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void forget() {
        EditorsUI.getPreferenceStore().setToDefault(SpellingService.PREFERENCE_SPELLING_ENABLED);
        Preference.restore();
    }

    @Test
    void misspeltWordsAreUnderlinedAndNamesAreNot() {
        project.model("other.erdsl", "site qwertz\n");
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        untilMistakes(editor, "hedquarters", "recieve");
        editor.replace("traffic", "trafic");
        untilMistakes(editor, "hedquarters", "recieve", "trafic");
        editor.replace("qwertz", "asdfgh");
        untilMistakes(editor, "asdfgh", "hedquarters", "recieve", "trafic");
        until("a mistake", () -> {
            var mistakes = Placed.of(editor.viewer().getAnnotationModel(), SpellingAnnotation.class).keySet();
            mistakes.forEach(mistake -> {
                assertEquals("org.eclipse.ui.workbench.texteditor.spelling", mistake.getType());
                assertTrue(mistake.getText().matches("The word '\\w+' is not spelled correctly"), mistake::getText);
                // This asks what the plug-in has told the editor of.
                assertTrue(((SourceViewer) editor.viewer()).getQuickAssistAssistant().canFix(mistake));
            });
            return !mistakes.isEmpty();
        }, () -> "none");
    }

    /** A name is known as soon as it is declared, in whatever file. */
    @Test
    void aNewNameIsKnown() {
        var editor = OpenEditor.on(project.model("a.erdsl", "// Not yxcvbn.\nsite amsterdam\n"));
        untilMistakes(editor, "yxcvbn");
        editor.replace("site amsterdam", "site yxcvbn");
        untilMistakes(editor);
    }

    @Test
    void theFixChangesTheWord() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        untilMistakes(editor, "hedquarters", "qwertz", "recieve");
        // The word moves before the fix is chosen.
        editor.replace("/**", "/**\n * More.");
        untilMistakes(editor, "hedquarters", "qwertz", "recieve");
        until("the fix that changes the word", () -> {
            if (editor.document().get().contains("recieve")) {
                proposal(editor, "recieve", "Change to 'receive'").ifPresent(fix -> fix.apply(editor.document()));
            }
            return editor.document().get().equals(TEXT.replace("/**", "/**\n * More.").replace("recieve", "receive"));
        }, editor::text);
        untilMistakes(editor, "hedquarters", "qwertz");
        assertEquals(List.of(), inUi(() -> proposals(editor, "traffic")));
    }

    @Test
    void aWordOfTheWorkspaceIsKnownInAllEditorsAndOnThePreferencePage() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        var other = OpenEditor.on(project.model("b.erdsl", "// Qwertz.\n"));
        untilMistakes(other, "Qwertz");
        untilMistakes(editor, "hedquarters", "qwertz", "recieve");
        choose(editor, "qwertz", "Add 'qwertz' to the dictionary of this workspace");
        untilMistakes(editor, "hedquarters", "recieve");
        untilMistakes(other);

        var dialog = spellingPage();
        inUi(() -> {
            var words = Dialogs.part(dialog, Text.class, text -> text.getText().strip().equals("qwertz"));
            words.setText("recieve" + Text.DELIMITER + " hedquarters ");
            return null;
        });
        Dialogs.press(dialog, "Apply and Close");
        untilMistakes(editor, "qwertz");
    }

    @Test
    void aWordOfTheProjectIsInItsFile() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        untilMistakes(editor, "hedquarters", "qwertz", "recieve");
        var file = project.get().getFile(".erdsl-words");
        file.write("# Ours:\nRecieve".getBytes(), true, false, false, null);
        untilMistakes(editor, "hedquarters", "qwertz");
        choose(editor, "qwertz", "Add 'qwertz' to the words of this project (.erdsl-words)");
        untilMistakes(editor, "hedquarters");
        assertEquals("# Ours:\nRecieve\nqwertz\n", file.readString());
        file.delete(true, null);
        untilMistakes(editor, "hedquarters", "qwertz", "recieve");
    }

    @Test
    void anIgnoredWordIsNotKept() {
        // No other test may see this word: it stays ignored while the workbench runs.
        var editor = OpenEditor.on(project.model("a.erdsl", "// Ignored is poiuzt, and not teh.\n"));
        untilMistakes(editor, "poiuzt", "teh");
        choose(editor, "poiuzt", "Ignore 'poiuzt' until the workbench is closed");
        untilMistakes(editor, "teh");
        var dialog = spellingPage();
        assertFalse(inUi(() -> Dialogs.parts(dialog, Text.class).stream().anyMatch(text -> text.getText().contains("poiuzt"))));
        Dialogs.press(dialog, "Cancel");
    }

    /** The platform configures the editor anew for it, which nothing else of the editor must suffer from. */
    @Test
    void spellingIsSwitchedOffAndOnOnThePlatformsPage() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        untilMistakes(editor, "hedquarters", "qwertz", "recieve");
        until("folds", () -> folds(editor) == 2, () -> inUi(() -> folds(editor)));
        toggleOnPage();
        untilMistakes(editor);
        assertEquals(TEXT, editor.text());
        toggleOnPage();
        untilMistakes(editor, "hedquarters", "qwertz", "recieve");
        until("folds as before", () -> folds(editor) == 2, () -> inUi(() -> folds(editor)));
        editor.replace("users 1200", "users 12x");
        until("an error", () -> !editor.messages().isEmpty(), editor::messages);
    }

    @Test
    void picture() throws Exception {
        var window = Pictures.window();
        var editor = OpenEditor.on(project.model("a.erdsl", Models.contoso()
                .replace("reaches its European", "reachs its European").replace("which are set aside", "wich are set aside")));
        untilMistakes(editor, "reachs", "wich");
        editor.select(inUi(() -> editor.offset("reachs") + 2), 0);
        Pictures.take(window, editor.widget(), "spelling.png");
        Pictures.of(spellingPage(), "spelling-page");
    }

    private void toggleOnPage() {
        var dialog = spellingPage();
        inUi(() -> {
            var enabled = Dialogs.part(dialog, Button.class, button -> button.getText().equals("&Enable spell checking"));
            enabled.setSelection(!enabled.getSelection());
            return null;
        });
        Dialogs.press(dialog, "Enable spell checking");
        Dialogs.press(dialog, "Apply and Close");
        until("no dialog", dialog::isDisposed, Commands::windows);
    }

    private static Shell spellingPage() {
        Display.getDefault().asyncExec(() -> PreferencesUtil
                .createPreferenceDialogOn(null, "org.eclipse.ui.editors.preferencePages.Spelling", null, null).open());
        return Dialogs.titled("Preferences");
    }

    private static void untilMistakes(OpenEditor editor, String... words) {
        until("the mistakes " + List.of(words), () -> mistakes(editor).equals(List.of(words)), () -> inUi(() -> mistakes(editor)));
    }

    /** The words that are underlined, in the order of the alphabet. */
    private static List<String> mistakes(OpenEditor editor) throws Exception {
        var words = new TreeSet<String>();
        for (var position : Placed.of(editor.viewer().getAnnotationModel(), SpellingAnnotation.class).values()) {
            words.add(editor.document().get(position.offset, position.length));
        }
        return List.copyOf(words);
    }

    private static int folds(OpenEditor editor) {
        var model = ((ProjectionViewer) editor.viewer()).getProjectionAnnotationModel();
        return model == null ? 0 : Placed.of(model, ProjectionAnnotation.class).size();
    }

    /** Findings are looked for beside the user interface thread, so the proposal may come and go. */
    private static void choose(OpenEditor editor, String word, String title) {
        until(title, () -> {
            var proposal = proposal(editor, word, title);
            proposal.ifPresent(chosen -> chosen.apply(editor.document()));
            return proposal.isPresent();
        }, () -> inUi(() -> proposals(editor, word).stream().map(ICompletionProposal::getDisplayString).toList()));
    }

    private static Optional<ICompletionProposal> proposal(OpenEditor editor, String word, String title) {
        return proposals(editor, word).stream().filter(one -> one.getDisplayString().equals(title)).findFirst();
    }

    private static List<ICompletionProposal> proposals(OpenEditor editor, String word) {
        return Arrays.asList(new SpellingAssistProcessor().computeQuickAssistProposals(
                new TextInvocationContext(editor.viewer(), editor.offset(word) + 1, 0)));
    }
}
