package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.erdsl.ui.decorations.ModelDecorator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the Project Explorer shows of an erdsl project besides names. */
class DecorationTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void generatedFilesSaySo() throws Exception {
        OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the outputs", () -> project.get().getFile("generated/manifest.json").exists(), () -> "none");
        until("a file that says so", () -> items().contains("manifest.json (generated)"), this::labels);
        until("a model that does not", () -> items().contains("a.erdsl"), this::labels);

        // The platform may show a file a moment before it is marked as derived.
        var manifest = project.get().getFile("generated/manifest.json");
        manifest.setDerived(false, null);
        until("a file that does not", () -> items().contains("manifest.json"), this::labels);
        manifest.setDerived(true, null);
        until("a file that says so again", () -> items().contains("manifest.json (generated)"), this::labels);
    }

    @Test
    void errorsReachUpToTheProjectAndGoAway() {
        var model = project.model("a.erdsl", "site a {\n    users x\n}\n");
        var editor = OpenEditor.on(model);
        until("an error on file and project", () -> overlays(model).equals(List.of(ISharedImages.IMG_DEC_FIELD_ERROR))
                && overlays(project.get()).equals(List.of(ISharedImages.IMG_DEC_FIELD_ERROR)), () -> overlays(model));
        editor.replace("users x", "users 1");
        editor.save();
        until("none", () -> overlays(model).isEmpty() && overlays(project.get()).isEmpty(), () -> overlays(model));
    }

    /** The shared images that the decorator lays over that of the element. */
    private static List<String> overlays(IResource resource) {
        var decorator = new ModelDecorator();
        var collected = new CollectedDecoration();
        decorator.decorate(resource, collected);
        decorator.dispose();
        var images = PlatformUI.getWorkbench().getSharedImages();
        return collected.overlays().stream().map(overlay -> Stream
                .of(ISharedImages.IMG_DEC_FIELD_ERROR, ISharedImages.IMG_DEC_FIELD_WARNING)
                .filter(name -> images.getImageDescriptor(name).equals(overlay)).findFirst().orElseThrow()).toList();
    }

    private List<String> labels() {
        return inUi(this::items);
    }

    /** The labels in the Project Explorer, all of the project's files shown. */
    private List<String> items() throws Exception {
        var explorer = (CommonNavigator) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .showView("org.eclipse.ui.navigator.ProjectExplorer");
        explorer.getCommonViewer().expandToLevel(project.get(), 2);
        return Arrays.stream(explorer.getCommonViewer().getTree().getItems()).flatMap(DecorationTest::all)
                .map(TreeItem::getText).toList();
    }

    private static Stream<TreeItem> all(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(DecorationTest::all));
    }
}
