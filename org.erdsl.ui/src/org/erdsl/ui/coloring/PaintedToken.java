package org.erdsl.ui.coloring;

import java.util.Optional;
import org.erdsl.ide.coloring.SyntaxToken;

/**
 * A token and how it looks: by its kind at first, by its meaning as soon as the server has told that.
 *
 * @param token where it is
 * @param look  empty for text in the editor's own colour
 */
record PaintedToken(SyntaxToken token, Optional<Look> look) {

    /** A token of which nothing else is known yet. */
    static PaintedToken of(SyntaxToken token) {
        return new PaintedToken(token, Look.of(token.kind()));
    }

    /** The same further down, or up when the distance is negative. */
    PaintedToken moved(int distance) {
        return distance == 0 ? this
                : new PaintedToken(new SyntaxToken(token.offset() + distance, token.length(), token.kind()), look);
    }

    /** This token, to look like the other one that stood here before. */
    PaintedToken like(PaintedToken before) {
        return new PaintedToken(token, before.look());
    }
}
