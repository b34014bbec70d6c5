package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ctrl+Shift+G and the Search view. */
class ReferencesTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void forget() {
        inUi(() -> {
            Arrays.stream(NewSearchUI.getQueries()).forEach(NewSearchUI::removeQuery);
            return null;
        });
    }

    @Test
    void ofAnElementInAllFilesOfTheProject() {
        project.model("environments.erdsl", "environment sales {\n    used from amsterdam, berlin\n}\nsite berlin\n");
        var editor = OpenEditor.on(project.model("sites.erdsl", """
                site amsterdam
                environment hr {
                    used from amsterdam
                }
                """));
        editor.select(inUi(() -> editor.offset("amsterdam")) + 3, 0);
        Commands.press("CTRL+SHIFT+G", "org.eclipse.ui.genericeditor.findReferences");
        var expected = List.of(path("environments.erdsl"), "2: used from amsterdam, berlin",
                path("sites.erdsl"), "3: used from amsterdam");
        until("both references", () -> results().equals(expected), ReferencesTest::results);
        assertEquals("'amsterdam': 2 references in the project", inUi(() -> page().getLabel()));

        inUi(() -> {
            ((AbstractTextSearchViewPage) page()).gotoNextMatch();
            return null;
        });
        until("the other file", () -> OpenEditor.active().part().getTitle().equals("environments.erdsl"),
                () -> OpenEditor.active().part().getTitle());
        var other = OpenEditor.active();
        until("the reference", () -> other.selectedLine().strip().startsWith("used from"), other::selectedLine);
    }

    @Test
    void ofAFactOfTheLibrary() {
        var editor = OpenEditor.on(project.model("a.erdsl", "gateway g {\n    region westeurope\n}\n"));
        editor.select(inUi(() -> editor.offset("westeurope")), 0);
        Commands.press("CTRL+SHIFT+G", "org.eclipse.ui.genericeditor.findReferences");
        until("the reference", () -> results().equals(List.of(path("a.erdsl"), "2: region westeurope")),
                ReferencesTest::results);
    }

    private String path(String file) {
        return project.get().getName() + "/" + file;
    }

    private static ISearchResultPage page() {
        ISearchResultViewPart view = NewSearchUI.getSearchResultView();
        return view == null ? null : view.getActivePage();
    }

    private static List<String> results() {
        return inUi(() -> {
            var shown = new ArrayList<String>();
            if (page() != null && page().getControl() != null) {
                var tree = Dialogs.part((Composite) page().getControl(), Tree.class, any -> true);
                if (tree != null) {
                    collect(tree.getItems(), shown);
                }
            }
            return shown;
        });
    }

    private static void collect(TreeItem[] items, List<String> shown) {
        for (var item : items) {
            shown.add(item.getText().replaceFirst(" \\(\\d+ match(es)?\\)$", ""));
            collect(item.getItems(), shown);
        }
    }
}
