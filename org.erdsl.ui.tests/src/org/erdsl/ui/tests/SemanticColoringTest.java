package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names have the colour of what they mean, and say where they are declared and where they come from by bold and italic. */
class SemanticColoringTest {

    private static final String TEXT = """
            site region "Amsterdam" {
                location 52.37, 4.90
            }
            gateway onprem "GW-1" {
                region westeurope
                site region
            }
            """;

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void namesHaveTheColourOfTheirElementEvenWhenTheyAreWordsOfTheLanguage() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        untilColoured(editor, "region \"Amsterdam", "site");
        assertEquals(SWT.BOLD | SWT.ITALIC, style(editor, "region \"Amsterdam").fontStyle);
        assertEquals(color("gateway"), style(editor, "onprem").foreground);
        assertEquals(color("site"), style(editor, "region\n}").foreground);
        assertEquals(SWT.NORMAL, style(editor, "region\n}").fontStyle);
        assertEquals(color("keyword"), style(editor, "region westeurope").foreground);
    }

    @Test
    void factsOfTheLibraryAreItalic() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        untilColoured(editor, "westeurope", "fact");
        assertEquals(SWT.ITALIC, style(editor, "westeurope").fontStyle);
    }

    @Test
    void typingMovesTheColoursAndKeepsThatOfTheNameItIsIn() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        untilColoured(editor, "onprem", "gateway");
        inUi(() -> {
            editor.document().replace(0, 0, "// one\n// two\n");
            editor.document().replace(editor.offset("onprem"), 2, "off");
            assertEquals(color("gateway"), editor.widget().getStyleRangeAtOffset(editor.offset("offprem")).foreground);
            assertEquals(color("fact"), editor.widget().getStyleRangeAtOffset(editor.offset("westeurope")).foreground);
            return null;
        });
    }

    @Test
    void anotherFileBringsTheElementThatIsNamedHere() {
        var editor = OpenEditor.on(project.model("a.erdsl", """
                import "b.erdsl"
                gateway onprem "GW-1" {
                    site elsewhere
                }
                """));
        untilColoured(editor, "onprem", "gateway");
        until("the finding", () -> !editor.messages().isEmpty(), editor::messages);
        assertNull(style(editor, "elsewhere").foreground);
        project.model("b.erdsl", "site elsewhere \"Elsewhere\" {\n    location 52.37, 4.90\n}\n");
        untilColoured(editor, "elsewhere", "site");
    }

    private static void untilColoured(OpenEditor editor, String text, String kind) {
        until("the colour of " + kind + " at " + text, () -> {
            var style = editor.widget().getStyleRangeAtOffset(editor.offset(text));
            return style != null && color(kind).equals(style.foreground);
        }, () -> style(editor, text));
    }

    private static Color color(String name) {
        return inUi(() -> JFaceResources.getColorRegistry().get("org.erdsl.ui.color." + name));
    }

    private static StyleRange style(OpenEditor editor, String text) {
        return inUi(() -> editor.widget().getStyleRangeAtOffset(editor.offset(text)));
    }
}
