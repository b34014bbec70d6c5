package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The Outline view, and Ctrl+O. */
class OutlineTest {

    private static final String TEXT = """
            site amsterdam "Amsterdam office" {
                users 1200
            }

            environment sales {
                used from amsterdam
            }
            """;

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void hide() {
        inUi(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            page.hideView(page.findView(IPageLayout.ID_OUTLINE));
            return null;
        });
    }

    @Test
    void showsTheElementsAndFollowsTheText() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        var tree = outline(editor);
        until("the elements", () -> labels(tree).contains("environment"), () -> labels(tree));
        assertEquals(List.of("amsterdam  site \"Amsterdam office\"", "sales  environment"), inUi(() -> labels(tree.getItems())));
        editor.replace("environment sales", "environment marketing");
        until("the new name", () -> labels(tree).contains("marketing"), () -> labels(tree));
    }

    @Test
    void selectionFollowsTheCursorAndTheCursorTheSelection() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        var tree = outline(editor);
        until("the elements", () -> labels(tree).contains("environment"), () -> labels(tree));
        editor.select(inUi(() -> editor.offset("sales")), 0);
        until("sales in the outline", () -> selected(tree).startsWith("sales"), () -> inUi(() -> selected(tree)));
        inUi(() -> {
            tree.setSelection(tree.getItem(0));
            var event = new Event();
            event.item = tree.getItem(0);
            tree.notifyListeners(SWT.Selection, event);
            return null;
        });
        until("amsterdam in the editor", () -> editor.selectedLine().startsWith("site amsterdam"), editor::selectedLine);
    }

    @Test
    void quickOutlineFindsByTyping() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        editor.select(0, 0);
        Commands.press("CTRL+O", "org.erdsl.ui.quickOutline");
        until("the quick outline", () -> popup(editor) != null, Commands::windows);
        var popup = inUi(() -> popup(editor));
        var tree = inUi(() -> Dialogs.part(popup, Tree.class, any -> true));
        var filter = inUi(() -> Dialogs.part(popup, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0));
        inUi(() -> {
            filter.setText("sal");
            return null;
        });
        until("only sales", () -> labels(tree.getItems()).equals(List.of("sales  environment")),
                () -> labels(tree));
        until("sales selected", () -> selected(tree).startsWith("sales"), () -> inUi(() -> selected(tree)));
        inUi(() -> {
            filter.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        until("sales in the editor", () -> editor.selectedLine().startsWith("environment sales"), editor::selectedLine);
        until("no popup", () -> popup(editor) == null, Commands::windows);
    }

    private static Tree outline(OpenEditor editor) {
        return inUi(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            var view = (ContentOutline) page.showView(IPageLayout.ID_OUTLINE);
            page.activate(editor.part());
            return (Tree) view.getCurrentPage().getControl();
        });
    }

    private static Shell popup(OpenEditor editor) {
        return Arrays.stream(editor.widget().getShell().getShells())
                .filter(shell -> shell.isVisible() && Dialogs.part(shell, Tree.class, any -> true) != null)
                .findFirst().orElse(null);
    }

    private static String labels(Tree tree) {
        return inUi(() -> tree.isDisposed() ? "no tree" : String.join("\n", labels(tree.getItems())));
    }

    private static List<String> labels(TreeItem[] items) {
        var found = new ArrayList<String>();
        for (var item : items) {
            found.add(item.getText());
        }
        return found;
    }

    private static String selected(Tree tree) {
        return tree.getSelection().length == 0 ? "" : tree.getSelection()[0].getText();
    }
}
