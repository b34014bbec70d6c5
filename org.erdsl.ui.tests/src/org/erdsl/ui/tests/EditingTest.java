package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What typing does besides putting letters into the text. */
class EditingTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void returnIndentsAndBraceGoesBack() {
        var editor = OpenEditor.on(project.model("a.erdsl", "site amsterdam {"));
        typeAtEnd(editor, "\n");
        assertEquals("site amsterdam {\n    ", editor.text());
        typeAtEnd(editor, "users 1");
        typeAtEnd(editor, "\n");
        assertEquals("site amsterdam {\n    users 1\n    ", editor.text());
        typeAtEnd(editor, "}");
        assertEquals("site amsterdam {\n    users 1\n}", editor.text());
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

    /** As the widget does on a key: through the viewer, which asks the strategies. */
    private static void typeAtEnd(OpenEditor editor, String text) {
        inUi(() -> {
            editor.widget().replaceTextRange(editor.widget().getCharCount(), 0, text);
            return null;
        });
    }

    private static void toggleComment() {
        inUi(() -> {
            var handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
            handlers.executeCommand("org.erdsl.ui.toggleComment", null);
            return null;
        });
    }
}
