package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the picture of the editor that the documentation shows. */
class ScreenshotTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void contoso() throws Exception {
        var shell = inUi(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        inUi(() -> {
            shell.setMaximized(false);
            shell.setBounds(0, 0, WIDTH, HEIGHT);
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW);
            return null;
        });
        var editor = OpenEditor.on(project.model("contoso.erdsl", Models.CONTOSO.replace("1 Gbps", "1 Gbit")));
        until("the finding", () -> !editor.messages().isEmpty(), editor::messages);
        project.build();
        var picture = take(shell.getDisplay(), shell);
        assertTrue(Files.size(picture) > 20_000, "An empty picture: " + picture);
    }

    private static Path take(org.eclipse.swt.widgets.Display display, org.eclipse.swt.widgets.Shell shell)
            throws Exception {
        var file = Path.of(System.getProperty("erdsl.screenshots", "target/screenshots"), "editor.png");
        Files.createDirectories(file.getParent());
        inUi(() -> {
            shell.layout(true, true);
            shell.update();
            while (display.readAndDispatch()) {
                // The picture is of what is painted, so everything that waits to be painted comes first.
            }
            Rectangle area = shell.getClientArea();
            var image = new Image(display, area.width, area.height);
            var gc = new GC(shell);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            var loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            image.dispose();
            return null;
        });
        return file;
    }
}
