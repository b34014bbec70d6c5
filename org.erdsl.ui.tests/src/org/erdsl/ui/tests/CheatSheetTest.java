package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.internal.cheatsheets.views.CheatSheetView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Help &gt; Your First erdsl Model: the platform's own cheat sheet, in an Eclipse without the help system. */
class CheatSheetTest {

    private static final String SHEET = "org.erdsl.ui.firstModel";
    private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    private static final String BEGIN = "Click to Begin";
    private static final String PERFORM = "Click to perform";
    private static final String COMPLETE = "Click when complete";
    private static final String SKIP = "Click to skip";
    private static final String WIZARD = "New erdsl Project";
    private static final Pattern STEP = Pattern.compile("^\\d+\\. \\*\\*(.+)\\.\\*\\*", Pattern.MULTILINE);

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void close() {
        inUi(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            page.hideView(page.findView(VIEW));
            return null;
        });
    }

    @Test
    void goesThroughTheStepsOfThePageAndBeginsAnew() throws Exception {
        var window = Pictures.window();
        open(window);
        var steps = stepsOfThePage();
        assertEquals(Stream.concat(Stream.of("Introduction"), steps.stream()).toList(),
                inUi(() -> sections(window).stream().map(ExpandableComposite::getText).toList()));
        press(window, BEGIN);
        assertEquals(steps.get(0), current(window));
        press(window, PERFORM);
        var wizard = Dialogs.titled(WIZARD);
        inUi(() -> {
            wizard.close();
            return null;
        });
        Pictures.of(window, "cheat-sheet");
        for (var step : steps) {
            until("step " + step, () -> step.equals(current(window)), () -> current(window));
            press(window, step.equals(steps.get(1)) ? SKIP : COMPLETE);
        }
        until("the introduction", () -> "Introduction".equals(current(window)), () -> current(window));
        press(window, "Click to Restart");
        until("the first step", () -> steps.get(0).equals(current(window)), () -> current(window));
    }

    @Test
    void aStepInTheModelIsDoneThere() {
        var window = Pictures.window();
        var editor = OpenEditor.on(project.model("a.erdsl", "site amsterdam\n"));
        editor.select(editor.text().length(), 0);
        toStep(window, "Add what is missing");
        press(window, PERFORM);
        until("the proposals", () -> proposed().contains("connector"), () -> inUi(CheatSheetTest::proposed));
    }

    @Test
    void aStepInTheModelSaysThatThereIsNone() {
        var window = Pictures.window();
        toStep(window, "See what names mean");
        press(window, PERFORM);
        var message = Dialogs.titled("Your First erdsl Model");
        Dialogs.press(message, "OK");
        assertFalse(Dialogs.isOpen("Your First erdsl Model"));
        assertEquals("See what names mean", current(window));
    }

    @Test
    void whileADialogIsOpenTheSheetIsShownBesideIt() throws Exception {
        var window = Pictures.window();
        toStep(window, "Make a project");
        press(window, PERFORM);
        var wizard = Dialogs.titled(WIZARD);
        until("the focus", () -> Display.getCurrent().getActiveShell() == wizard, Commands::windows);
        for (var time : List.of("first", "second")) {
            inUi(() -> {
                new OpenCheatSheetAction(SHEET).run();
                return null;
            });
            assertEquals(stepsOfThePage().size() + 1, inUi(() -> sections(wizard).size()), time);
        }
        Pictures.of(wizard, "cheat-sheet-beside-a-dialog");
        inUi(() -> {
            ((TrayDialog) wizard.getData()).closeTray();
            return null;
        });
        assertEquals(List.of(), inUi(() -> sections(wizard)));
        inUi(() -> {
            wizard.close();
            return null;
        });
    }

    @Test
    void theSheetIsAmongThoseOfThePlatform() {
        Commands.run("org.eclipse.ui.cheatsheets.openCheatSheet");
        var dialog = Dialogs.titled("Cheat Sheet Selection");
        var sheet = inUi(() -> {
            var tree = Dialogs.part(dialog, Tree.class, Tree::isVisible);
            var category = Arrays.stream(tree.getItems()).filter(item -> item.getText().equals("erdsl")).findFirst().orElseThrow();
            var unfolding = new Event();
            unfolding.item = category;
            tree.notifyListeners(SWT.Expand, unfolding);
            return category.getItem(0).getText();
        });
        assertEquals("Your First erdsl Model", sheet);
        Dialogs.press(dialog, "Cancel");
        assertFalse(Dialogs.isOpen("Cheat Sheet Selection"));
    }

    /** Opens the sheet; what was done of it earlier is forgotten. */
    private static void open(Shell window) {
        Commands.run(SHEET);
        until("the sheet", () -> sections(window).size() > 1, Commands::windows);
        inUi(() -> {
            var view = (CheatSheetView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findView(VIEW);
            view.getCheatSheetViewer().reset(Map.of());
            return null;
        });
    }

    private static void toStep(Shell window, String title) {
        open(window);
        press(window, BEGIN);
        while (!title.equals(current(window))) {
            press(window, SKIP);
        }
    }

    private static List<String> stepsOfThePage() throws Exception {
        var page = Path.of(System.getProperty("erdsl.examples")).resolveSibling("docs/howto/first-model.md");
        return STEP.matcher(Files.readString(page)).results().map(step -> step.group(1)).toList();
    }

    private static List<ExpandableComposite> sections(Composite within) {
        return Dialogs.parts(within, ExpandableComposite.class).stream().filter(section -> section.isVisible()).toList();
    }

    /** The title of what is unfolded; the sheet folds a step when it is done. */
    private static String current(Shell window) {
        return inUi(() -> sections(window).stream().filter(ExpandableComposite::isExpanded).map(ExpandableComposite::getText)
                .reduce((first, last) -> last).orElse("nothing"));
    }

    private static ImageHyperlink link(Composite within, String text) {
        return sections(within).stream().filter(ExpandableComposite::isExpanded).reduce((first, last) -> last)
                .map(section -> Dialogs.part(section, ImageHyperlink.class, any -> any.isVisible() && text.equals(any.getText())))
                .orElse(null);
    }

    /** Presses Return on it; a dialog that it opens does not hold the test up. */
    private static void press(Shell window, String text) {
        until("'" + text + "'", () -> link(window, text) != null, () -> inUi(() -> Dialogs.parts(window, ImageHyperlink.class).stream()
                .filter(ImageHyperlink::isVisible).map(ImageHyperlink::getText).toList()));
        Display.getDefault().asyncExec(() -> {
            var key = new Event();
            key.character = SWT.CR;
            key.keyCode = SWT.CR;
            var link = link(window, text);
            link.setFocus();
            link.notifyListeners(SWT.KeyDown, key);
        });
        inUi(() -> null);
    }

    /** What the list over the editor offers. */
    private static List<String> proposed() {
        return Arrays.stream(Display.getDefault().getShells()).filter(shell -> shell.isVisible() && shell.getText().isEmpty())
                .flatMap(shell -> Dialogs.parts(shell, Table.class).stream()).flatMap(table -> Arrays.stream(table.getItems()))
                .map(item -> item.getText().split(" ")[0]).toList();
    }
}
