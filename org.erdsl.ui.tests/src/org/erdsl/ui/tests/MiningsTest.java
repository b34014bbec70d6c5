package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.inlined.LineContentAnnotation;
import org.eclipse.jface.text.source.inlined.LineHeaderAnnotation;
import org.eclipse.swt.graphics.GC;
import org.erdsl.ui.minings.HintMinings;
import org.erdsl.ui.minings.UsageMinings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the editor says between and beside the lines. */
class MiningsTest {

    private static final String TEXT = """
            site amsterdam
            environment sales {
                region europe
                used from amsterdam
            }
            """;

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void forget() {
        Preference.restore();
    }

    @Test
    void aboveEachElementHowManyNameIt() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        until("two lines", () -> lines(editor, LineHeaderAnnotation.class).equals(Set.of(0, 1)),
                () -> inUi(() -> lines(editor, LineHeaderAnnotation.class)));
        assertEquals(List.of("1 environment", "not used"), labels(editor, new UsageMinings()));
    }

    @Test
    void besideARegionItsCommunities() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        until("a hint in the line of the region", () -> lines(editor, LineContentAnnotation.class).contains(2),
                () -> inUi(() -> lines(editor, LineContentAnnotation.class)));
        var hint = labels(editor, new HintMinings()).get(0);
        assertTrue(hint.contains("12076:51"), hint);
    }

    @Test
    void theCursorStaysBehindTheTextWhereAHintIs() {
        typeAtAHint(TEXT);
    }

    @Test
    void theCursorStaysBehindTheTextWithTheLineEndsOfWindowsToo() {
        typeAtAHint(TEXT.replace("\n", "\r\n"));
    }

    /** Characters that make room for a hint hand it on to those that are typed behind them. */
    private void typeAtAHint(String text) {
        var editor = OpenEditor.on(project.model("a.erdsl", text));
        until("a hint in the line of the region", () -> lines(editor, LineContentAnnotation.class).contains(2),
                () -> inUi(() -> lines(editor, LineContentAnnotation.class)));
        var line = "    region europe";
        for (var typed : List.of("_", "o", "f", "_", "o", "u", "r", "s")) {
            repaint(editor);
            editor.replace(line, line + typed);
            line += typed;
        }
        var columns = line.length();
        inUi(() -> {
            var widget = editor.widget();
            var start = widget.getOffsetAtLine(2);
            var gc = new GC(widget);
            var usual = columns * gc.getFontMetrics().getAverageCharacterWidth();
            gc.dispose();
            assertEquals(usual, widget.getLocationAtOffset(start + columns).x - widget.getLocationAtOffset(start).x, 0.2 * usual);
            return null;
        });
    }

    private static void repaint(OpenEditor editor) {
        inUi(() -> {
            editor.widget().redraw();
            editor.widget().update();
            return null;
        });
    }

    @Test
    void thePreferencesTurnThemOff() throws Exception {
        Preference.set("showUsages", false);
        Preference.set("showHints", false);
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        assertEquals(List.of(), labels(editor, new UsageMinings()));
        assertEquals(List.of(), labels(editor, new HintMinings()));
    }

    private static List<String> labels(OpenEditor editor, ICodeMiningProvider provider) throws Exception {
        return provider.provideCodeMinings(editor.viewer(), null).get(30, TimeUnit.SECONDS).stream()
                .map(ICodeMining::getLabel).toList();
    }

    /** The lines, counted from 0, that have something painted above or in them. */
    private static Set<Integer> lines(OpenEditor editor, Class<? extends Annotation> kind) {
        return Placed.of(editor.viewer().getAnnotationModel(), kind).values().stream().map(painted -> {
            try {
                return editor.document().getLineOfOffset(painted.getOffset());
            } catch (BadLocationException outside) {
                throw new AssertionError(outside);
            }
        }).collect(Collectors.toSet());
    }
}
