package org.erdsl.ui.server;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.erdsl.ide.coloring.SyntaxToken;
import org.erdsl.ide.coloring.SyntaxToken.Kind;
import org.erdsl.ide.coloring.SyntaxTokens;

/** The tokens of a document, for questions that need no server. */
public final class Tokens {

    private Tokens() {
    }

    /** The token around or just before the offset, unless nothing can be said of it. */
    public static Optional<IRegion> at(IDocument document, int offset) {
        return token(document, offset)
                .filter(token -> token.kind() != Kind.COMMENT && token.kind() != Kind.PUNCTUATION)
                .map(Tokens::region);
    }

    /** The name around or just before the offset. */
    public static Optional<IRegion> nameAt(IDocument document, int offset) {
        return token(document, offset).filter(token -> token.kind() == Kind.NAME).map(Tokens::region);
    }

    private static Optional<SyntaxToken> token(IDocument document, int offset) {
        return SyntaxTokens.of(document.get()).stream()
                .filter(token -> token.offset() <= offset && offset <= token.end())
                .reduce((left, right) -> right.kind() == Kind.PUNCTUATION ? left : right);
    }

    private static IRegion region(SyntaxToken token) {
        return new Region(token.offset(), token.length());
    }
}
