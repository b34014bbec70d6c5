package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Alt+Shift+R. */
class RenameTest {

    private static final String SITES = "site amsterdam\nenvironment hr {\n    used from amsterdam\n}\n";
    private static final String ENVIRONMENTS = "environment sales {\n    used from amsterdam\n}\n";

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void changesAllFilesAfterAPreviewAndIsTakenBack() throws Exception {
        var other = project.model("environments.erdsl", ENVIRONMENTS);
        var editor = OpenEditor.on(project.model("sites.erdsl", SITES));
        var dialog = rename(editor, "utrecht");
        Dialogs.press(dialog, "Preview >");
        until("the files", () -> preview(dialog).containsAll(List.of("environments.erdsl", "sites.erdsl")), () -> preview(dialog));
        assertEquals(SITES, editor.text());
        Dialogs.press(dialog, "OK");
        until("the change", () -> editor.text().equals(SITES.replace("amsterdam", "utrecht")), editor::text);
        until("the other file", () -> text(other).equals(ENVIRONMENTS.replace("amsterdam", "utrecht")), () -> text(other));
        until("no dialog", dialog::isDisposed, Commands::windows);
        assertFalse(inUi(() -> editor.part().isDirty()));

        Commands.run("org.eclipse.ui.edit.undo");
        // The platform says that more than this file is concerned.
        Dialogs.confirm();
        until("the old name", () -> editor.text().equals(SITES) && text(other).equals(ENVIRONMENTS), editor::text);
    }

    @Test
    void isRefusedWithTheReason() {
        var editor = OpenEditor.on(project.model("a.erdsl", SITES + "site utrecht\n"));
        var dialog = rename(editor, "utrecht");
        Dialogs.press(dialog, "OK");
        var reason = "There is a `utrecht` of this kind already, in a.erdsl.";
        until("the reason", () -> saying(reason) != null, () -> inUi(RenameTest::texts));
        Dialogs.press(inUi(() -> saying(reason)), "Cancel");
        until("no dialog", dialog::isDisposed, Commands::windows);
        assertEquals(SITES + "site utrecht\n", editor.text());
    }

    @Test
    void whatCannotBeRenamedIsSaidUntilTheCursorMoves() {
        var editor = OpenEditor.on(project.model("a.erdsl", "gateway g {\n    region westeurope\n}\n"));
        editor.select(inUi(() -> editor.offset("westeurope")), 0);
        Commands.press("ALT+SHIFT+R", "org.erdsl.ui.rename");
        var reason = "`westeurope` is a fact of the library";
        until("the reason", () -> statusLine(editor).anyMatch(text -> text.startsWith(reason)),
                () -> inUi(() -> statusLine(editor).toList()));
        editor.select(0, 0);
        until("no reason", () -> statusLine(editor).noneMatch(text -> text.startsWith(reason)),
                () -> inUi(() -> statusLine(editor).toList()));
    }

    private static Stream<String> statusLine(OpenEditor editor) {
        return Dialogs.parts(editor.widget().getShell(), CLabel.class).stream().map(CLabel::getText).filter(Objects::nonNull);
    }

    private static Shell rename(OpenEditor editor, String name) {
        editor.select(inUi(() -> editor.offset("amsterdam")) + 3, 0);
        Commands.press("ALT+SHIFT+R", "org.erdsl.ui.rename");
        var dialog = Dialogs.titled("Rename");
        inUi(() -> {
            var field = Dialogs.part(dialog, Text.class, text -> text.getText().equals("amsterdam"));
            field.setText(name);
            return null;
        });
        return dialog;
    }

    private static List<String> preview(Shell dialog) {
        return inUi(() -> {
            var shown = new ArrayList<String>();
            var tree = Dialogs.part(dialog, Tree.class, any -> true);
            if (tree != null) {
                collect(tree.getItems(), shown);
            }
            return shown;
        });
    }

    private static void collect(TreeItem[] items, List<String> shown) {
        for (var item : items) {
            shown.add(item.getText().replaceFirst(" - .*", ""));
            collect(item.getItems(), shown);
        }
    }

    /** The dialog that says this, or null. */
    private static Shell saying(String reason) {
        return List.of(Display.getDefault().getShells()).stream()
                .filter(shell -> shell.getParent() != null && texts(shell).stream().anyMatch(text -> text.contains(reason)))
                .findFirst().orElse(null);
    }

    private static List<String> texts() {
        return List.of(Display.getDefault().getShells()).stream().flatMap(shell -> texts(shell).stream()).toList();
    }

    private static List<String> texts(Shell shell) {
        var texts = new ArrayList<String>();
        Dialogs.parts(shell, Label.class).forEach(label -> texts.add(label.getText()));
        Dialogs.parts(shell, Table.class).forEach(table -> List.of(table.getItems()).forEach(item -> texts.add(item.getText())));
        return texts;
    }

    private static String text(IFile file) {
        try {
            return file.readString();
        } catch (CoreException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
