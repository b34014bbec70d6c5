package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Preferences &gt; erdsl &gt; Colors, and what it decides. */
class ColorPageTest {

    private static final String COLOR = "org.erdsl.ui.color.keyword";
    private static final RGB CHOSEN = new RGB(1, 2, 3);

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void forget() {
        Preference.restore();
    }

    @Test
    void boldAndItalicAreChosenOnThePageAndGivenBack() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", "site amsterdam {\n}\n"));
        assertEquals(SWT.BOLD, keyword(editor).fontStyle);
        var dialog = open();
        assertTrue(inUi(() -> box(dialog, "&Bold").getSelection()));
        Pictures.of(dialog, "colors-page");
        press(dialog, "&Bold");
        press(dialog, "&Italic");
        Dialogs.press(dialog, "Apply and Close");
        until("italic", () -> keyword(editor).fontStyle == SWT.ITALIC, () -> keyword(editor));

        var again = open();
        assertFalse(inUi(() -> box(again, "&Bold").getSelection()));
        Dialogs.press(again, "Restore Defaults");
        Dialogs.press(again, "Apply and Close");
        until("bold again", () -> keyword(editor).fontStyle == SWT.BOLD, () -> keyword(editor));
    }

    @Test
    void aColourOfColorsAndFontsIsThatOfThePageToo() {
        var editor = OpenEditor.on(project.model("a.erdsl", "site amsterdam {\n}\n"));
        var before = inUi(() -> JFaceResources.getColorRegistry().getRGB(COLOR));
        inUi(() -> {
            PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().put(COLOR, CHOSEN);
            return null;
        });
        until("the colour", () -> keyword(editor).foreground.getRGB().equals(CHOSEN), () -> keyword(editor));
        var dialog = open();
        Dialogs.press(dialog, "Restore Defaults");
        Dialogs.press(dialog, "Apply and Close");
        until("the colour of the theme", () -> keyword(editor).foreground.getRGB().equals(before), () -> keyword(editor));
    }

    private static Shell open() {
        Display.getDefault().asyncExec(() -> PreferencesUtil
                .createPreferenceDialogOn(null, "org.erdsl.ui.preferences.colors", null, null).open());
        return Dialogs.titled("Preferences");
    }

    private static StyleRange keyword(OpenEditor editor) {
        return inUi(() -> editor.widget().getStyleRangeAtOffset(0));
    }

    private static Button box(Shell dialog, String text) {
        return Dialogs.part(dialog, Button.class, button -> button.getText().equals(text));
    }

    private static void press(Shell dialog, String text) {
        inUi(() -> {
            var box = box(dialog, text);
            box.setSelection(!box.getSelection());
            box.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }
}
