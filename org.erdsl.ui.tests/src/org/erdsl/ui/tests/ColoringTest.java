package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The colours of the text in the real widget. */
class ColoringTest {

    private static final String TEXT = """
            // Where the people are.
            site amsterdam "Amsterdam" {
                location 52.37, 4.90
            }
            """;

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void everyKindOfTokenHasItsColour() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        assertEquals(color("comment"), styleAt(editor, "// Where").foreground);
        assertEquals(color("keyword"), styleAt(editor, "site").foreground);
        assertEquals(SWT.BOLD, styleAt(editor, "location").fontStyle);
        assertEquals(color("string"), styleAt(editor, "\"Amsterdam").foreground);
        assertEquals(color("literal"), styleAt(editor, "52.37").foreground);
        assertNull(styleAt(editor, "{"));
    }

    @Test
    void openedCommentColoursTheRestAndClosedGivesItBack() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        editor.replace("site", "/* site");
        assertEquals(color("comment"), styleAt(editor, "52.37").foreground);
        editor.replace("/* site", "/* */ site");
        assertEquals(color("literal"), styleAt(editor, "52.37").foreground);
        assertEquals(color("keyword"), styleAt(editor, "site").foreground);
    }

    private static Color color(String name) {
        return inUi(() -> JFaceResources.getColorRegistry().get("org.erdsl.ui.color." + name));
    }

    private static StyleRange styleAt(OpenEditor editor, String text) {
        return inUi(() -> editor.widget().getStyleRangeAtOffset(editor.offset(text)));
    }
}
