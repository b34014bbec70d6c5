package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The user interface thread never waits for the language: typing in a file of 5,000 lines, with the outline beside it. */
class ResponsivenessTest {

    private static final Duration LIMIT = Duration.ofMillis(50);
    private static final int LINES = 5000;
    private static final int LINES_OF_A_SITE = 5;
    private static final String TYPED = "// The office of the sales people, who are many and need much.";

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void typingIsNeverHeldUp() throws Exception {
        var text = IntStream.range(0, LINES / LINES_OF_A_SITE).mapToObj(number -> """
                site office%d "Office %d" {
                    location 52.37, 4.90
                    users %d
                }

                """.formatted(number, number, number + 1)).collect(Collectors.joining());
        var editor = OpenEditor.on(project.model("a.erdsl", text));
        inUi(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            page.showView(IPageLayout.ID_OUTLINE);
            page.activate(editor.part());
            return null;
        });
        editor.replace("location 52.37", "location 52.3x");
        until("the server at work", () -> !editor.messages().isEmpty(), editor::messages);
        editor.replace("location 52.3x", "location 52.37");
        until("no finding", () -> editor.messages().isEmpty(), editor::messages);
        var middle = inUi(() -> editor.offset("site office500"));
        editor.select(middle, 0);
        // Nothing is loaded for the first time while it counts.
        type(editor, TYPED);
        type(editor, "\n");
        try (var watchdog = new DisplayWatchdog(LIMIT)) {
            type(editor, TYPED);
            type(editor, "\n");
            assertTrue(watchdog.answers() > TYPED.length() / 2, () -> "The watchdog slept: " + watchdog.answers());
            System.out.println("longest time the user interface thread was busy: " + watchdog.longest().toMillis() + " ms");
            assertEquals(List.of(), watchdog.stalls());
        }
        assertTrue(editor.text().contains(TYPED + "\n" + TYPED + "\nsite office500"));
    }

    @Test
    void theWatchdogSeesAThreadThatIsBusyAndOneThatWaits() throws Exception {
        try (var watchdog = new DisplayWatchdog(LIMIT)) {
            inUi(() -> {
                Thread.sleep(2 * LIMIT.toMillis());
                return null;
            });
            until("a stall by waiting", () -> !watchdog.stalls().isEmpty(), watchdog::longest);
        }
        try (var watchdog = new DisplayWatchdog(LIMIT)) {
            inUi(() -> {
                for (var end = System.nanoTime() + 10 * LIMIT.toNanos(); System.nanoTime() < end;) {
                    Thread.onSpinWait();
                }
                return null;
            });
            until("a stall by work", () -> !watchdog.stalls().isEmpty(), watchdog::longest);
        }
    }

    /** One key after the other, each an event of its own, as fast as the editor takes them. */
    private static void type(OpenEditor editor, String text) {
        for (var letter : text.split("")) {
            inUi(() -> {
                var widget = editor.widget();
                var caret = widget.getCaretOffset();
                widget.replaceTextRange(caret, 0, letter);
                widget.setCaretOffset(caret + letter.length());
                widget.showSelection();
                return null;
            });
        }
    }
}
