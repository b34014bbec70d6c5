package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What typing does besides putting letters into the text. */
class EditingTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void forget() {
        Preference.restore();
    }

    @Test
    void returnIndentsAndClosesTheBlock() {
        var editor = OpenEditor.on(project.model("a.erdsl", "site amsterdam {"));
        editor.select(16, 0);
        type(editor, "\n");
        assertEquals("site amsterdam {\n    ^\n}", withCursor(editor));
        write(editor, "users 1");
        type(editor, "\n");
        assertEquals("site amsterdam {\n    users 1\n    ^\n}", withCursor(editor));
        write(editor, "internet {");
        type(editor, "\n");
        assertEquals("site amsterdam {\n    users 1\n    internet {\n        ^\n    }\n}", withCursor(editor));
    }

    @Test
    void whatIsClosedIsNotClosedAgain() {
        var editor = OpenEditor.on(project.model("a.erdsl", "site a {\n    users 1\n}\n// {\n"));
        editor.select(8, 0);
        type(editor, "\n");
        assertEquals("site a {\n    ^\n    users 1\n}\n// {\n", withCursor(editor));
        editor.select(editor.text().length() - 1, 0);
        type(editor, "\n");
        assertEquals("site a {\n    \n    users 1\n}\n// {\n    ^\n", withCursor(editor));
    }

    @Test
    void aClosingBraceGoesBack() {
        Preference.set("closeWhileTyping", false);
        var editor = OpenEditor.on(project.model("a.erdsl", "site amsterdam {"));
        editor.select(16, 0);
        type(editor, "\n");
        assertEquals("site amsterdam {\n    ^", withCursor(editor));
        write(editor, "users 1");
        type(editor, "\n");
        type(editor, "}");
        assertEquals("site amsterdam {\n    users 1\n}^", withCursor(editor));
    }

    @Test
    void aQuoteBringsTheOtherOne() {
        var editor = OpenEditor.on(project.model("a.erdsl", "site a "));
        editor.select(7, 0);
        type(editor, "\"");
        assertEquals("site a \"^\"", withCursor(editor));
        write(editor, "A");
        type(editor, "\"");
        assertEquals("site a \"A\"^", withCursor(editor));
        write(editor, " // ");
        type(editor, "\"");
        assertEquals("site a \"A\" // \"^", withCursor(editor));
    }

    @Test
    void theOtherQuoteGoesWithTheFirst() {
        var editor = OpenEditor.on(project.model("a.erdsl", "site a "));
        editor.select(7, 0);
        type(editor, "\"");
        inUi(() -> {
            editor.widget().invokeAction(ST.DELETE_PREVIOUS);
            return null;
        });
        assertEquals("site a ^", withCursor(editor));
        Preference.set("closeWhileTyping", false);
        type(editor, "\"");
        assertEquals("site a \"^", withCursor(editor));
    }

    @Test
    void commandMakesCommentsAndTextAgain() {
        var text = "site a {\n    users 1\n\n    // where\n}\n";
        var editor = OpenEditor.on(project.model("a.erdsl", text));
        editor.select(0, text.length() - 1);
        toggleComment();
        assertEquals("// site a {\n    // users 1\n\n    // // where\n// }\n", editor.text());
        toggleComment();
        assertEquals(text, editor.text());
        toggleComment();
        Commands.run("org.eclipse.ui.edit.undo");
        assertEquals(text, editor.text());
    }

    /** Presses the key of this character. */
    private static void type(OpenEditor editor, String character) {
        inUi(() -> {
            var key = new Event();
            key.character = character.equals("\n") ? SWT.CR : character.charAt(0);
            editor.widget().notifyListeners(SWT.KeyDown, key);
            return null;
        });
    }

    /** Puts a text without surprises at the cursor, but by no key, so that no proposals come up and take the next one. */
    private static void write(OpenEditor editor, String text) {
        inUi(() -> {
            var cursor = editor.widget().getCaretOffset();
            editor.widget().replaceTextRange(cursor, 0, text);
            editor.widget().setCaretOffset(cursor + text.length());
            return null;
        });
    }

    /** The text with {@code ^} where the cursor is. */
    private static String withCursor(OpenEditor editor) {
        return inUi(() -> new StringBuilder(editor.widget().getText()).insert(editor.widget().getCaretOffset(), '^').toString());
    }

    private static void toggleComment() {
        inUi(() -> {
            var handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
            handlers.executeCommand("org.erdsl.ui.toggleComment", null);
            return null;
        });
    }
}
