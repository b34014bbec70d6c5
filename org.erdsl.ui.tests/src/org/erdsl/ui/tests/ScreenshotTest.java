package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.part.WorkbenchPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the picture of the editor that the documentation shows. */
class ScreenshotTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void contoso() throws Exception {
        var shell = Pictures.window();
        var file = project.model("contoso.erdsl", Models.contoso());
        var editor = OpenEditor.on(file);
        editor.replace("12076:51002, 12076:51003 except", "12076:51002 except");
        editor.save();
        var finding = editor.finding("region-needs-both-communities");
        until("a marker", () -> file.findMarkers("org.erdsl.ui.problem", true, 0).length > 0, () -> "none");
        show(editor, finding);
        until("the Problems view", () -> problemsView().contains("error"), ScreenshotTest::problemsView);
        var picture = Pictures.take(shell, editor.widget(), "editor.png");
        assertTrue(Files.size(picture) > 20_000, "An empty picture: " + picture);
    }

    /** The finding in the middle of the editor, the files beside it. */
    private void show(OpenEditor editor, int finding) {
        inUi(() -> {
            editor.part().selectAndReveal(finding, 0);
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            var explorer = (CommonNavigator) page.showView("org.eclipse.ui.navigator.ProjectExplorer");
            explorer.getCommonViewer().expandToLevel(project.get(), 1);
            page.activate(editor.part());
            return null;
        });
    }

    /** The line above the table: how many errors and warnings there are. */
    private static String problemsView() {
        return inUi(() -> {
            var view = (IViewPart) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .findView(IPageLayout.ID_PROBLEM_VIEW);
            return ((WorkbenchPart) view).getContentDescription();
        });
    }
}
