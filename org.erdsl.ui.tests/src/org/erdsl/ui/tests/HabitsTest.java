package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The keys that whoever knows Eclipse's Java editor presses without thinking. Ctrl+O, Alt+Shift+R, Ctrl+Shift+F,
 * Ctrl+Shift+G and Ctrl+Space are pressed in the tests of what they do.
 */
class HabitsTest {

    private static final String TEXT = """
            environment sales {
                used from amsterdam
            }
            // Where the people are.
            site amsterdam "Amsterdam office"
            """;

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void f3GoesToTheDeclaration() {
        var editor = at(TEXT, "amsterdam\n");
        Commands.press("F3", "org.eclipse.ui.edit.text.open.hyperlink");
        until("the declaration", () -> editor.selectedLine().startsWith("site amsterdam"), editor::selectedLine);
    }

    @Test
    void f2TellsWhatANameIs() {
        at(TEXT, "amsterdam\n");
        Commands.press("F2", "org.eclipse.ui.edit.text.showInformation");
        until("what it is", () -> popups(StyledText.class).anyMatch(text -> text.getText().contains("Where the people are.")),
                () -> inUi(() -> popups(StyledText.class).map(StyledText::getText).toList()));
    }

    @Test
    void ctrl1OffersTheFix() throws Exception {
        var editor = at(Models.plaintextContoso(), "accept community 12076:51002");
        editor.replace("12076:51002, 12076:51003", "12076:51002");
        editor.select(editor.finding("region-needs-both-communities"), 0);
        Commands.press("CTRL+1", "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");
        until("the fix", () -> rows().stream().anyMatch(row -> row.contains("12076:51003")), () -> inUi(HabitsTest::rows));
    }

    @Test
    void ctrlSlashMakesAComment() {
        var editor = at(TEXT, "site amsterdam");
        Commands.press("CTRL+/", "org.erdsl.ui.toggleComment");
        until("a comment", () -> editor.selectedLine().startsWith("// site amsterdam"), editor::selectedLine);
        Commands.press("CTRL+/", "org.erdsl.ui.toggleComment");
        until("the text again", () -> editor.text().equals(TEXT), editor::text);
    }

    @Test
    void ctrlShiftPGoesToTheOtherBrace() {
        var editor = at(TEXT, "{\n");
        editor.select(inUi(() -> editor.offset("{\n")) + 1, 0);
        Commands.press("CTRL+SHIFT+P", "org.eclipse.ui.genericeditor.gotoMatchingBracket");
        assertEquals("}", editor.selectedLine());
    }

    /** An editor with the cursor at this text, and the focus. */
    private OpenEditor at(String text, String cursor) {
        var editor = OpenEditor.on(project.model("a.erdsl", text));
        editor.select(inUi(() -> editor.offset(cursor)), 0);
        inUi(() -> editor.widget().setFocus());
        return editor;
    }

    private static List<String> rows() {
        return popups(Table.class).flatMap(table -> Arrays.stream(table.getItems())).map(TableItem::getText).toList();
    }

    /** The parts of this class in the windows over the workbench's. */
    private static <T extends Control> Stream<T> popups(Class<T> type) {
        return Arrays.stream(Display.getDefault().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
                .flatMap(shell -> Dialogs.parts(shell, type).stream());
    }
}
