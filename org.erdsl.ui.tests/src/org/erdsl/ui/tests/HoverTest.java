package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.erdsl.ui.hover.ErdslTextHover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the editor tells of the word under the mouse. */
class HoverTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void documentationOfADeclaration() {
        var editor = OpenEditor.on(project.model("a.erdsl", """
                site elsewhere // not about the next one

                // Headquarters,
                // with most of the people.
                site amsterdam "Amsterdam office"
                environment sales {
                    used from amsterdam
                }
                """));
        var expected = """
                **Amsterdam office**, site `amsterdam`

                Headquarters,
                with most of the people.""";
        assertTrue(hover(editor, "amsterdam \"", 3).startsWith(expected));
        assertTrue(hover(editor, "amsterdam\n", 0).startsWith(expected));
        assertEquals("site `elsewhere`", hover(editor, "elsewhere", 0));
        assertNull(hover(editor, "Headquarters", 0));
    }

    @Test
    void factsOfTheLibrary() {
        var editor = OpenEditor.on(project.model("a.erdsl", "gateway g {\n    region westeurope\n}\n"));
        var text = hover(editor, "westeurope", 0);
        assertTrue(text.startsWith("**West Europe**, azure region `westeurope`"), text);
        assertTrue(text.contains("- community: 12076:51002"), text);
        assertTrue(text.contains("- pair: northeurope"), text);
        assertTrue(text.contains("- location: 52.3667, 4.9"), text);
        assertTrue(text.contains("- sources: MicrosoftDocs/"), text);
    }

    @Test
    void pairsOfAPowerPlatformRegion() {
        var editor = OpenEditor.on(project.model("a.erdsl", "environment e {\n    region europe\n}\n"));
        var text = hover(editor, "europe", 0);
        assertTrue(text.contains("power platform region `europe`"), text);
        assertTrue(text.contains("(westeurope, northeurope)") || text.contains("(northeurope, westeurope)"), text);
    }

    @Test
    void isShownWithoutMarksInLinesThatFit() {
        var editor = OpenEditor.on(project.model("a.erdsl", "environment e {\n    region europe\n}\n"));
        var text = hover(editor, "europe", 0);
        var width = 400;
        inUi(() -> {
            var control = new ErdslTextHover().getHoverControlCreator().createInformationControl(editor.widget().getShell());
            control.setSizeConstraints(width, 600);
            control.setInformation(text);
            var shown = List.of(Display.getDefault().getShells()).stream().flatMap(shell -> Dialogs.parts(shell, StyledText.class).stream())
                    .filter(any -> any.getText().startsWith("Europe, power platform region europe\n")).findFirst().orElseThrow();
            assertEquals(SWT.BOLD, shown.getStyleRangeAtOffset("Europe".length() - 1).fontStyle);
            assertEquals(text.replaceAll("\\*\\*|`|\\s", ""), shown.getText().replaceAll("\\s", ""));
            for (var line = 0; line < shown.getLineCount(); line++) {
                var words = shown.getLine(line);
                var end = shown.getOffsetAtLine(line) + words.length();
                assertTrue(words.indexOf(' ') < 0 || shown.getLocationAtOffset(end).x <= width, words);
            }
            control.dispose();
            return null;
        });
    }

    /** As the Generic Editor does: the region on the user interface thread, and beside it the text, where there is one. */
    private static String hover(OpenEditor editor, String at, int further) {
        var hover = new ErdslTextHover();
        var region = inUi(() -> hover.getHoverRegion(editor.viewer(), editor.offset(at) + further));
        return region == null ? null : hover.getHoverInfo(editor.viewer(), region);
    }
}
