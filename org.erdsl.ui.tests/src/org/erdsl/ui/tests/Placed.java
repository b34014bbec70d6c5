package org.erdsl.ui.tests;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/** Annotations and where they are. Other threads add and remove them at any time, the user interface thread waits for none. */
final class Placed {

    private Placed() {
    }

    /** The annotations of this kind that have a place; one that goes while they are read has none, and is not among them. */
    static <A extends Annotation> Map<A, Position> of(IAnnotationModel model, Class<A> kind) {
        var placed = new LinkedHashMap<A, Position>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            var place = model.getPosition(annotation);
            if (place != null && kind.isInstance(annotation)) {
                placed.put(kind.cast(annotation), place);
            }
        });
        return placed;
    }
}
