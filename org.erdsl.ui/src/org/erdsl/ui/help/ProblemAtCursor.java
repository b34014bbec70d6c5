package org.erdsl.ui.help;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.erdsl.ui.problems.ProblemAnnotation;
import org.erdsl.ui.workbench.ActiveModel;

/** What is underlined where the cursor is. */
final class ProblemAtCursor {

    /**
     * A finding and its place.
     *
     * @param problem the finding
     * @param place   where it is in the text now
     */
    private record Placed(ProblemAnnotation problem, Position place) {
    }

    private ProblemAtCursor() {
    }

    /** The rule of the finding at the cursor, else of the first one in its line. */
    static Optional<String> rule(ActiveModel model) {
        if (!(model.viewer() instanceof ISourceViewer viewer) || viewer.getAnnotationModel() == null) {
            return Optional.empty();
        }
        var cursor = model.selection().getOffset();
        var document = model.document().document();
        return problems(viewer.getAnnotationModel())
                .filter(placed -> line(document, placed.place().getOffset()) <= line(document, cursor)
                        && line(document, cursor) <= line(document, placed.place().getOffset() + placed.place().getLength()))
                .min(Comparator.comparing((Placed placed) -> !isAt(placed.place(), cursor))
                        .thenComparing(placed -> placed.place().getOffset()))
                .map(placed -> placed.problem().rule());
    }

    private static Stream<Placed> problems(IAnnotationModel model) {
        Iterable<Annotation> all = model::getAnnotationIterator;
        return StreamSupport.stream(all.spliterator(), false).filter(ProblemAnnotation.class::isInstance)
                .map(annotation -> new Placed((ProblemAnnotation) annotation, model.getPosition(annotation)))
                .filter(placed -> placed.place() != null);
    }

    private static boolean isAt(Position place, int offset) {
        return place.getOffset() <= offset && offset <= place.getOffset() + place.getLength();
    }

    private static int line(IDocument document, int offset) {
        try {
            return document.getLineOfOffset(offset);
        } catch (BadLocationException outside) {
            throw new IllegalArgumentException("No offset " + offset + " in this document.", outside);
        }
    }
}
