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

    /** Whether the other token is this one, further down by so many characters, or up when they are negative. */
    boolean isMoved(int distance, SyntaxToken other) {
        return token.offset() + distance == other.offset() && token.length() == other.length() && token.kind() == other.kind();
    }

    /** The other token, to look like this one. */
    PaintedToken at(SyntaxToken other) {
        return token.equals(other) ? this : new PaintedToken(other, look);
    }

    /** This token with this look. */
    PaintedToken with(Optional<Look> other) {
        return look.equals(other) ? this : new PaintedToken(token, other);
    }
}
