package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows as users see them, for the documentation. */
final class Pictures {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** No picture with anything in it is smaller, in bytes. */
    private static final int SMALLEST = 4_000;

    /** Some frames of any display. */
    private static final Duration FRAMES = Duration.ofMillis(500);

    private Pictures() {
    }

    /** Gives a workbench window the size that all pictures have. */
    static void resize(Shell shell) {
        inUi(() -> {
            shell.setMaximized(false);
            shell.setBounds(0, 0, WIDTH, HEIGHT);
            return null;
        });
    }

    /** Takes the picture of a window, into a file of this name without ending. */
    static Path of(Shell shell, String name) throws Exception {
        var file = Path.of(System.getProperty("erdsl.screenshots", "target/screenshots"), name + ".png");
        Files.createDirectories(file.getParent());
        inUi(() -> {
            shell.layout(true, true);
            shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
            return null;
        });
        // GTK paints with the next frame of its clock, when the event loop is free: the picture is of what is painted.
        Thread.sleep(FRAMES.toMillis());
        inUi(() -> {
            shell.update();
            Rectangle area = shell.getClientArea();
            var image = new Image(shell.getDisplay(), area.width, area.height);
            var gc = new GC(shell);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            image.dispose();
            return null;
        });
        assertTrue(Files.size(file) > SMALLEST, "An empty picture: " + file);
        return file;
    }
}
