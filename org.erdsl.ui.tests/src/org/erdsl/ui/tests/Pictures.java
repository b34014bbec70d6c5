package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Pictures of the workbench for the documentation. */
final class Pictures {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private Pictures() {
    }

    /** The window as the pictures show it, in erdsl's perspective. */
    static Shell window() {
        return inUi(() -> {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            window.getShell().setMaximized(false);
            window.getShell().setBounds(0, 0, WIDTH, HEIGHT);
            PlatformUI.getWorkbench().showPerspective("org.erdsl.ui.perspective", window);
            return window.getShell();
        });
    }

    /**
     * Takes a picture of a window or a part of it, and says where it lies.
     *
     * @param witness what must have been painted before
     */
    static Path take(Composite shown, Control witness, String name) throws Exception {
        // Once for what changed, and once more: what is painted gets onto the screen with the next picture only.
        untilPainted(witness);
        untilPainted(witness);
        var file = Path.of(System.getProperty("erdsl.screenshots", "target/screenshots"), name);
        Files.createDirectories(file.getParent());
        inUi(() -> {
            var area = shown.getClientArea();
            var image = new Image(shown.getDisplay(), area.width, area.height);
            var gc = new GC(shown);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            image.dispose();
            return null;
        });
        return file;
    }

    private static void untilPainted(Control control) {
        var painted = new AtomicBoolean();
        inUi(() -> {
            control.getShell().layout(true, true);
            control.addListener(SWT.Paint, event -> painted.set(true));
            control.getShell().redraw(0, 0, WIDTH, HEIGHT, true);
            control.redraw();
            return null;
        });
        until("a painted " + control, painted::get, Commands::windows);
        inUi(() -> {
            while (control.getDisplay().readAndDispatch()) {
                // What else waits to be painted.
            }
            return null;
        });
    }
}
