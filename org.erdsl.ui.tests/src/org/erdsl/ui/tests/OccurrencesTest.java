package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The marks of the element at the cursor. */
class OccurrencesTest {

    private static final String TEXT = """
            // amsterdam is a word here and no element.
            site amsterdam
            environment sales {
                used from amsterdam
            }
            """;

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void declarationAndReferencesAreMarkedButNoEqualWords() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        editor.select(inUi(() -> editor.offset("site amsterdam")) + 7, 0);
        var declaration = TEXT.indexOf("site amsterdam") + 5;
        var reference = TEXT.indexOf("from amsterdam") + 5;
        until("two marks", () -> marks(editor).equals(List.of(declaration, reference)), () -> marks(editor));
        editor.select(inUi(() -> editor.offset("environment")), 0);
        until("no mark of it", () -> !marks(editor).contains(reference), () -> marks(editor));
    }

    @Test
    void theSwitchOfThePlatformTurnsThemOff() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        editor.select(inUi(() -> editor.offset("site amsterdam")) + 7, 0);
        until("two marks", () -> marks(editor).size() == 2, () -> marks(editor));
        Commands.run("org.eclipse.ui.genericeditor.togglehighlight");
        until("no marks", () -> marks(editor).isEmpty(), () -> marks(editor));
        Commands.run("org.eclipse.ui.genericeditor.togglehighlight");
        until("two marks", () -> marks(editor).size() == 2, () -> marks(editor));
    }

    private static List<Integer> marks(OpenEditor editor) {
        return inUi(() -> {
            var model = editor.viewer().getAnnotationModel();
            var found = new ArrayList<Integer>();
            model.getAnnotationIterator().forEachRemaining(annotation -> {
                if (annotation.getType().equals("org.eclipse.ui.genericeditor.text")) {
                    found.add(model.getPosition(annotation).getOffset());
                }
            });
            return found.stream().sorted().toList();
        });
    }
}
