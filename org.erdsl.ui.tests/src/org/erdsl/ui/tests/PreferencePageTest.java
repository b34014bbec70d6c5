package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Preferences &gt; erdsl, and what it decides. */
class PreferencePageTest {

    private static final String UNTIDY = "site amsterdam {\n  users   1200\n}\n";
    private static final String TIDY = "site amsterdam {\n    users 1200\n}\n";

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void forget() {
        Preference.restore();
    }

    @Test
    void formattingOnSaveIsChosenOnThePage() {
        var editor = OpenEditor.on(project.model("a.erdsl", UNTIDY));
        editor.replace("site", "site ");
        editor.save();
        assertEquals(UNTIDY.replace("site", "site "), editor.text());

        Display.getDefault().asyncExec(() -> PreferencesUtil
                .createPreferenceDialogOn(null, "org.erdsl.ui.preferences", null, null).open());
        var dialog = Dialogs.titled("Preferences");
        inUi(() -> {
            Dialogs.part(dialog, Button.class, button -> button.getText().equals("&Format a file when it is saved")).setSelection(true);
            return null;
        });
        Dialogs.press(dialog, "Format a file when it is saved");
        Dialogs.press(dialog, "Apply and Close");
        until("no dialog", dialog::isDisposed, Commands::windows);

        editor.replace("site  ", "site   ");
        until("tidy text after saving", () -> {
            if (editor.part().isDirty()) {
                editor.part().doSave(null);
            } else if (!editor.document().get().equals(TIDY)) {
                editor.document().replace(0, 0, " ");
            }
            return editor.document().get().equals(TIDY);
        }, editor::text);
        assertFalse(inUi(() -> editor.part().isDirty()));
    }
}
