package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.erdsl.ui.tests.Waiting.inUi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ctrl+Shift+F. */
class FormatTest {

    private static final String UNTIDY = "site amsterdam {\n  users   1200\n}\nsite berlin {\n  users   7\n}\n";
    private static final String TIDY = "site amsterdam {\n    users 1200\n}\nsite berlin {\n    users 7\n}\n";

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void laysOutTheWholeFileAsOneStepOfUndo() {
        var editor = OpenEditor.on(project.model("a.erdsl", UNTIDY));
        editor.select(0, 0);
        Commands.press("CTRL+SHIFT+F", "org.erdsl.ui.format");
        until("tidy text", () -> editor.text().equals(TIDY), editor::text);
        Commands.run("org.eclipse.ui.edit.undo");
        assertEquals(UNTIDY, editor.text());
    }

    @Test
    void laysOutTheSelectedLinesAlone() {
        var editor = OpenEditor.on(project.model("a.erdsl", UNTIDY));
        editor.select(inUi(() -> editor.offset("site berlin")), "site berlin {\n  users   7\n}".length());
        Commands.press("CTRL+SHIFT+F", "org.erdsl.ui.format");
        until("tidy lines", () -> editor.text().contains("    users 7\n"), editor::text);
        assertEquals(UNTIDY.indexOf("  users   1200"), editor.text().indexOf("  users   1200"));
    }
}
