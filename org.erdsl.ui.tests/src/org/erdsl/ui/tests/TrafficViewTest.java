package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.erdsl.ui.traffic.TrafficView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The Traffic view: the picture of the element at the cursor, and what can be done with it. */
class TrafficViewTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    private TrafficView view;

    @AfterEach
    void hide() {
        inUi(() -> {
            if (view != null) {
                var page = view.getSite().getPage();
                page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
                page.hideView(view);
                page.resetPerspective();
            }
            return null;
        });
    }

    private OpenEditor open() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", Models.contoso()));
        view = inUi(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            var opened = (TrafficView) page.showView(TrafficView.ID);
            page.activate(editor.part());
            return opened;
        });
        return editor;
    }

    @Test
    void followsTheCursorAndTheText() throws Exception {
        var editor = open();
        cursorAt(editor, "orders uses");
        untilShown("Traffic of connector orders");
        assertTrue(flows().startsWith("orders: sales -> API Management"), this::flows);
        cursorAt(editor, "circuit amsterdamCircuit");
        untilShown("Traffic of circuit amsterdamCircuit");
        editor.replace("connectors documents, orders, alerts", "connectors documents, alerts");
        until("no way from the environment", () -> !flows().contains("orders: sales ->"), this::flows);
        cursorAt(editor, "/*");
        untilShown("No traffic is computed for what stands here.");
        assertEquals("", flows());
        assertFalse(inUi(() -> view.export().isEnabled()));
    }

    @Test
    void followsTheEditorOnTopAndIsEmptyWithoutOne() throws Exception {
        var editor = open();
        cursorAt(editor, "orders uses");
        untilShown("Traffic of connector orders");
        var other = OpenEditor.on(project.model("b.erdsl", "/** Where people work. */\nsite utrecht\n"));
        untilShown("No traffic is computed for what stands here.");
        other.close();
        untilShown("Traffic of connector orders");
        editor.close();
        until("nothing", () -> view.getContentDescription().startsWith("Put the cursor on"), () -> inUi(() -> view.getContentDescription()));
    }

    @Test
    void pictureIsDrawnInColoursOfTheMedia() throws Exception {
        var editor = open();
        cursorAt(editor, "environment sales");
        untilShown("Traffic of environment sales");
        var colours = colours();
        // ExpressRoute, the internet, Microsoft's network: in light or dark surroundings.
        assertTrue(colours.contains(0x0b5cad) || colours.contains(0x6cb2ff), "ExpressRoute");
        assertTrue(colours.contains(0xb45309) || colours.contains(0xf0a44b), "internet");
        assertTrue(colours.contains(0x1a7f5a) || colours.contains(0x58c79a), "Microsoft");
    }

    @Test
    void clickGoesToTheDeclaration() throws Exception {
        var editor = open();
        cursorAt(editor, "orders uses");
        untilShown("Traffic of connector orders");
        clickOn("amsterdamGateway");
        until("the gateway", () -> editor.selectedLine().startsWith("gateway amsterdamGateway"), editor::selectedLine);
        untilShown("Traffic of gateway amsterdamGateway");
    }

    @Test
    void arrowsAndEnterReachEveryBox() throws Exception {
        var editor = open();
        cursorAt(editor, "router edge1 {");
        untilShown("Traffic of router edge1");
        var canvas = canvas();
        var visited = new HashSet<String>();
        inUi(() -> {
            view.setFocus();
            press(canvas, SWT.HOME);
            return null;
        });
        var boxes = inUi(() -> view.boxes().size());
        for (var count = 0; count < boxes; count++) {
            visited.add(inUi(() -> view.focused()));
            inUi(() -> press(canvas, SWT.ARROW_RIGHT));
        }
        assertEquals(new TreeSet<>(inUi(() -> view.boxes())), new TreeSet<>(visited));
        inUi(() -> press(canvas, SWT.END));
        while (!inUi(() -> view.focused()).startsWith("amsterdamCircuit")) {
            var before = inUi(() -> view.focused());
            inUi(() -> press(canvas, SWT.ARROW_LEFT));
            assertFalse(before.equals(inUi(() -> view.focused())), "The circuit is in the picture.");
        }
        inUi(() -> press(canvas, SWT.CR));
        until("the circuit", () -> editor.selectedLine().startsWith("circuit amsterdamCircuit"), editor::selectedLine);
    }

    @Test
    void boxOfTheLibraryLeadsIntoTheLibrary() throws Exception {
        var editor = open();
        cursorAt(editor, "orders uses");
        untilShown("Traffic of connector orders");
        clickOn("Azure Relay in West Europe");
        until("the region", () -> OpenEditor.active().part().getTitle().equals("azure.erdsl"), () -> OpenEditor.active().part().getTitle());
        until("its declaration", () -> OpenEditor.active().selectedLine().startsWith("azure region westeurope"),
                () -> OpenEditor.active().selectedLine());
    }

    @Test
    void boxesSayWithWhatTheyAreConnected() throws Exception {
        var editor = open();
        cursorAt(editor, "orders uses");
        untilShown("Traffic of connector orders");
        var gateway = inUi(() -> view.boxes().stream().filter(box -> box.startsWith("amsterdamGateway")).findFirst().orElseThrow());
        assertTrue(gateway.contains("edge1 over ExpressRoute"), gateway);
        assertTrue(gateway.contains("erp01.corp.contoso.example:1433 inside the company's network"), gateway);
    }

    @Test
    void svgIsAFileOfItsOwn(@TempDir Path folder) throws Exception {
        var editor = open();
        cursorAt(editor, "orders uses");
        untilShown("Traffic of connector orders");
        var file = folder.resolve("orders.svg");
        inUi(() -> {
            assertTrue(view.export().isEnabled());
            view.export().write(file);
            return null;
        });
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        assertEquals("svg", svg.getTagName());
        assertTrue(svg.getTextContent().contains("amsterdamGateway"));
        assertTrue(Files.readString(file).contains("--expressroute: #0b5cad"));
    }

    @Test
    void keyAndContextMenuOpenIt() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", Models.contoso()));
        inUi(() -> {
            var match = PlatformUI.getWorkbench().getService(IBindingService.class)
                    .getPerfectMatch(KeySequence.getInstance("ALT+SHIFT+Q F"));
            assertEquals(Map.of("org.eclipse.ui.views.showView.viewId", TrafficView.ID), match.getParameterizedCommand().getParameterMap());
            return null;
        });
        inUi(() -> {
            var menu = editor.widget().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            var entry = Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith("Show Traffic"))
                    .findFirst().orElseThrow();
            select(entry);
            menu.notifyListeners(SWT.Hide, new Event());
            return null;
        });
        until("the view", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findView(TrafficView.ID) != null,
                () -> "none");
        view = inUi(() -> (TrafficView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findView(TrafficView.ID));
    }

    private static void select(MenuItem entry) {
        var event = new Event();
        event.widget = entry;
        entry.notifyListeners(SWT.Selection, event);
    }

    @Test
    void picture() throws Exception {
        var shell = Pictures.window();
        var editor = open();
        cursorAt(editor, "environment sales");
        untilShown("Traffic of environment sales");
        inUi(() -> {
            var page = view.getSite().getPage();
            page.activate(view);
            page.toggleZoom(page.getReference(view));
            return null;
        });
        var picture = Pictures.take(shell, canvas(), "traffic.png");
        assertTrue(Files.size(picture) > 20_000, "An empty picture: " + picture);
    }

    private static void cursorAt(OpenEditor editor, String text) {
        editor.select(inUi(() -> editor.offset(text)), 0);
    }

    private void untilShown(String title) {
        until(title, () -> view.getContentDescription().equals(title), () -> inUi(() -> view.getContentDescription()));
    }

    private String flows() {
        return inUi(() -> Dialogs.part(area(), Text.class, any -> true).getText());
    }

    private Canvas canvas() {
        return inUi(() -> view.picture());
    }

    private Composite area() {
        return canvas().getParent().getParent();
    }

    private void clickOn(String title) {
        inUi(() -> {
            var at = view.place(title);
            var event = new Event();
            event.button = 1;
            event.x = at.x + at.width / 2;
            event.y = at.y + at.height / 2;
            view.picture().notifyListeners(SWT.MouseDown, event);
            return null;
        });
    }

    private static Void press(Canvas canvas, int key) {
        var event = new Event();
        event.keyCode = key;
        canvas.notifyListeners(SWT.KeyDown, event);
        return null;
    }

    /** Every colour that is painted. */
    private HashSet<Integer> colours() {
        return inUi(() -> {
            var canvas = view.picture();
            canvas.redraw();
            canvas.update();
            while (canvas.getDisplay().readAndDispatch()) {
                // What waits to be painted.
            }
            var size = canvas.getSize();
            var image = new Image(canvas.getDisplay(), size.x, size.y);
            var gc = new GC(image);
            canvas.print(gc);
            gc.dispose();
            var data = image.getImageData();
            var found = new HashSet<Integer>();
            for (var x = 0; x < data.width; x++) {
                for (var y = 0; y < data.height; y++) {
                    var rgb = data.palette.getRGB(data.getPixel(x, y));
                    found.add(rgb.red << 16 | rgb.green << 8 | rgb.blue);
                }
            }
            image.dispose();
            return found;
        });
    }
}
