package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;

import java.util.List;
import org.eclipse.jface.text.source.Annotation;
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
        return inUi(() -> Placed.of(editor.viewer().getAnnotationModel(), Annotation.class).entrySet().stream()
                .filter(mark -> mark.getKey().getType().equals("org.eclipse.ui.genericeditor.text"))
                .map(mark -> mark.getValue().getOffset()).sorted().toList());
    }
}
