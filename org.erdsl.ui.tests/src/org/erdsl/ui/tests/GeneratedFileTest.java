package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Alt+Shift+G: from an element to what is generated from it, and back. */
class GeneratedFileTest {

    private static final String KEY = "ALT+SHIFT+G";
    private static final String COMMAND = "org.erdsl.ui.generated";

    @RegisterExtension
    final TestProject project = new TestProject();

    private OpenEditor model;

    @BeforeEach
    void generate() throws Exception {
        model = OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the outputs", () -> project.get().getFile("generated/routers/edge2.plaintext.txt").isDerived(), () -> "none");
    }

    @Test
    void fromADeclarationAndBack() {
        cursorAt(model, "router edge1 {");
        Commands.press(KEY, COMMAND);
        untilActive("edge1.plaintext.txt");
        var generated = OpenEditor.active();
        assertTrue(generated.text().contains("For router edge1"));
        generated.select(0, 0);
        Commands.press(KEY, COMMAND);
        untilActive("a.erdsl");
        until("the router", () -> model.selectedLine().startsWith("router edge1"), model::selectedLine);
    }

    @Test
    void fromAReference() {
        cursorAt(model, "edge2 interface");
        Commands.press(KEY, COMMAND);
        untilActive("edge2.plaintext.txt");
    }

    @Test
    void fromWithinAnElementOfSeveralFiles() {
        cursorAt(model, "tls 1.2");
        Commands.press(KEY, COMMAND);
        var list = Dialogs.titled("Open Generated File");
        Dialogs.press(list, "OK");
        until("no list", list::isDisposed, Commands::windows);
        until("a file of the gateway", () -> isAboutGateway(OpenEditor.active()), () -> OpenEditor.active().part().getTitle());
    }

    private static boolean isAboutGateway(OpenEditor editor) {
        return editor.part().getTitleToolTip().contains("amsterdamGateway");
    }

    @Test
    void fromWhereNothingIsGenerated() {
        cursorAt(model, "site amsterdam \"");
        Commands.press(KEY, COMMAND);
        until("the reason", () -> statusLine().contains("No file is generated"), GeneratedFileTest::statusLine);
    }

    @Test
    void backToTheElementThatIsNamed() {
        cursorAt(model, "router edge1 {");
        Commands.press(KEY, COMMAND);
        untilActive("edge1.plaintext.txt");
        cursorAt(OpenEditor.active(), "msterdamCircuit");
        Commands.press(KEY, COMMAND);
        untilActive("a.erdsl");
        until("the circuit", () -> model.selectedLine().startsWith("circuit amsterdamCircuit"), model::selectedLine);
    }

    @Test
    void elementThatIsGone() throws Exception {
        cursorAt(model, "router edge1 {");
        Commands.press(KEY, COMMAND);
        untilActive("edge1.plaintext.txt");
        var generated = OpenEditor.active();
        // An error keeps the outputs as they were.
        model.replace("router edge1 {", "router edge9 {");
        generated.select(0, 0);
        inUi(() -> {
            generated.part().setFocus();
            return null;
        });
        Commands.press(KEY, COMMAND);
        until("the reason", () -> statusLine().contains("no router 'edge1' any more"), GeneratedFileTest::statusLine);
    }

    @Test
    void bothDirectionsAreInTheContextMenu() {
        assertTrue(menu(model).contains("Open Generated File"), () -> menu(model).toString());
        assertFalse(menu(model).contains("Open Model Element"));
        cursorAt(model, "router edge1 {");
        Commands.press(KEY, COMMAND);
        untilActive("edge1.plaintext.txt");
        var generated = OpenEditor.active();
        assertTrue(menu(generated).contains("Open Model Element"), () -> menu(generated).toString());
        assertFalse(menu(generated).contains("Open Generated File"));
    }

    @Test
    void filesOfPeopleInTheFolderAreNotGenerated() throws Exception {
        var notes = project.get().getFile("generated/notes.txt");
        notes.create("edge1".getBytes(), true, false, null);
        var editor = OpenEditor.on(notes);
        assertFalse(menu(editor).contains("Open Model Element"));
        assertEquals("edge1", editor.text());
    }

    /** The texts of the entries, without keys and underlined letters. */
    private static List<String> menu(OpenEditor editor) {
        return inUi(() -> {
            var menu = editor.widget().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            var texts = Arrays.stream(menu.getItems()).map(MenuItem::getText)
                    .map(text -> text.replace("&", "").replaceFirst("\t.*", "")).toList();
            menu.notifyListeners(SWT.Hide, new Event());
            return texts;
        });
    }

    /** What stands at the lower edge of the window. */
    private static String statusLine() {
        return inUi(() -> Dialogs.parts(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), CLabel.class).stream()
                .map(CLabel::getText).filter(Objects::nonNull).collect(Collectors.joining()));
    }

    private static void cursorAt(OpenEditor editor, String text) {
        editor.select(inUi(() -> editor.offset(text)), 0);
    }

    private static void untilActive(String title) {
        until(title, () -> OpenEditor.active().part().getTitle().equals(title), () -> OpenEditor.active().part().getTitle());
    }
}
