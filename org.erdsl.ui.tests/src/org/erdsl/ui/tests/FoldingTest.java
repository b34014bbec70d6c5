package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The marks that fold, and what they hide. */
class FoldingTest {

    private static final String TEXT = """
            // One office,
            // and no other.
            site amsterdam {
                users 1200
            }

            site berlin
            """;

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void commentsAndBlocksFoldAndStayFoldedWhileTheTextGrows() {
        var editor = OpenEditor.on(project.model("a.erdsl", TEXT));
        until("the folds", () -> folds(editor).equals(List.of("// One office,", "site amsterdam {")), () -> folds(editor));
        inUi(() -> {
            viewer(editor).doOperation(ProjectionViewer.COLLAPSE_ALL);
            return null;
        });
        until("closed folds", () -> !editor.widget().getText().contains("users"), () -> inUi(() -> editor.widget().getText()));
        assertEquals(4, inUi(() -> editor.widget().getLineCount()) - 1);

        editor.replace("site berlin", "site berlin {\n    users 7\n}");
        until("one more fold", () -> folds(editor).size() == 3, () -> folds(editor));
        assertTrue(inUi(() -> editor.widget().getText()).contains("users 7"));
        assertTrue(inUi(() -> !editor.widget().getText().contains("users 1200")));
    }

    private static ProjectionViewer viewer(OpenEditor editor) {
        return (ProjectionViewer) editor.viewer();
    }

    /** The first line of each fold, in the order of the text. */
    private static List<String> folds(OpenEditor editor) {
        return inUi(() -> {
            var folds = Placed.of(viewer(editor).getProjectionAnnotationModel(), ProjectionAnnotation.class);
            var lines = new ArrayList<String>();
            for (var start : folds.values().stream().map(Position::getOffset).sorted().toList()) {
                var line = editor.document().getLineInformationOfOffset(start);
                lines.add(editor.document().get(line.getOffset(), line.getLength()));
            }
            return lines;
        });
    }
}
