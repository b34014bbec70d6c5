package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the editor underlines while the author types. */
class LiveProblemsTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void syntaxErrorAppearsAndDisappears() {
        var editor = OpenEditor.on(project.model("a.erdsl", "site amsterdam {\n    users 1200\n}\n"));
        editor.replace("users 1200", "users 12x");
        until("an error", () -> !editor.messages().isEmpty(), editor::messages);
        var problems = editor.problems();
        assertEquals(1, problems.size());
        problems.forEach((problem, place) -> {
            assertTrue(problem.getText().startsWith("expected a whole number"), problem.getText());
            assertEquals("org.eclipse.ui.workbench.texteditor.error", problem.getType());
            assertEquals(editor.text().indexOf("12x"), place.getOffset());
        });
        editor.replace("users 12x", "users 1200");
        until("no error", () -> editor.messages().isEmpty(), editor::messages);
    }
}
