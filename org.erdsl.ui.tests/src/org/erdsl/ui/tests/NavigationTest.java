package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.hyperlink.HyperlinkManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F3 on a name. */
class NavigationTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void intoTheSameFile() {
        var editor = OpenEditor.on(project.model("a.erdsl", """
                environment sales {
                    used from amsterdam
                }
                site amsterdam "Amsterdam office"
                """));
        followLinkAt(editor, "amsterdam\n");
        until("the declaration", () -> editor.selectedLine().startsWith("site amsterdam"), editor::selectedLine);
    }

    @Test
    void intoAnotherFile() {
        project.model("sites.erdsl", "\n\nsite amsterdam \"Amsterdam office\"\n");
        var editor = OpenEditor.on(project.model("a.erdsl", "environment sales {\n    used from amsterdam\n}\n"));
        followLinkAt(editor, "amsterdam\n");
        until("the other file", () -> OpenEditor.active().part().getTitle().equals("sites.erdsl"),
                () -> OpenEditor.active().part().getTitle());
        var target = OpenEditor.active();
        until("the declaration", () -> target.selectedLine().startsWith("site amsterdam"), target::selectedLine);
    }

    @Test
    void intoTheLibraryAndWithinIt() {
        var editor = OpenEditor.on(project.model("a.erdsl", "gateway g {\n    region westeurope\n}\n"));
        followLinkAt(editor, "westeurope");
        until("the library", () -> OpenEditor.active().part().getTitle().equals("azure.erdsl"),
                () -> OpenEditor.active().part().getTitle());
        var library = OpenEditor.active();
        until("the declaration", () -> library.selectedLine().startsWith("azure region westeurope"),
                library::selectedLine);
        assertFalse(inUi(() -> library.part().isEditable()));

        followLinkAt(library, "pair northeurope", "pair ".length());
        until("the pair", () -> library.selectedLine().startsWith("azure region northeurope"), library::selectedLine);
    }

    private static void followLinkAt(OpenEditor editor, String text) {
        followLinkAt(editor, text, 0);
    }

    /** What the key F3 does in the Generic Editor. */
    private static void followLinkAt(OpenEditor editor, String text, int further) {
        editor.select(inUi(() -> editor.offset(text)) + further, 0);
        inUi(() -> {
            ((ITextOperationTarget) editor.viewer()).doOperation(HyperlinkManager.OPEN_HYPERLINK);
            return null;
        });
    }
}
