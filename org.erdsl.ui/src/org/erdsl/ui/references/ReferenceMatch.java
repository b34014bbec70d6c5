package org.erdsl.ui.references;

import org.eclipse.search.ui.text.Match;

/** A reference as the Search view counts it: each stands for itself. */
final class ReferenceMatch extends Match {

    ReferenceMatch(Reference reference) {
        super(reference, reference.range().getStart().getCharacter(),
                Math.max(0, reference.range().getEnd().getCharacter() - reference.range().getStart().getCharacter()));
    }

    Reference reference() {
        return (Reference) getElement();
    }
}
