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

    /** Whether what is typed here becomes part of a comment or of text in quotes. */
    public static boolean isInCommentOrString(IDocument document, int offset) {
        return SyntaxTokens.of(document.get()).stream()
                .anyMatch(token -> (token.kind() == Kind.COMMENT || token.kind() == Kind.STRING)
                        && token.offset() < offset && (offset < token.end() || isOpen(document, token, offset)));
    }

    /** A comment to the end of the line, and whatever is not closed, go on behind their last character. */
    private static boolean isOpen(IDocument document, SyntaxToken token, int offset) {
        var text = document.get().substring(token.offset(), token.end());
        return offset == token.end() && (text.startsWith("//") ? !text.endsWith("\n")
                : text.startsWith("/*") ? !text.endsWith("*/") : text.length() == 1 || !text.endsWith("\""));
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
