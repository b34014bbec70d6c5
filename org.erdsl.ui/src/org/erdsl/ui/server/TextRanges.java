package org.erdsl.ui.server;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Between the server's lines and columns and the editor's offsets; both count lines and columns from 0. */
public final class TextRanges {

    private TextRanges() {
    }

    /** @throws IllegalArgumentException when the offset lies outside of the document */
    public static Position position(IDocument document, int offset) {
        try {
            var line = document.getLineOfOffset(offset);
            return new Position(line, offset - document.getLineOffset(line));
        } catch (BadLocationException outside) {
            throw new IllegalArgumentException("No offset " + offset + " in this document.", outside);
        }
    }

    /** All of the text as it is now; also beside the user interface thread, which may change it meanwhile. */
    public static Range whole(IDocument document) {
        var text = new Document(document.get());
        return range(text, 0, text.getLength());
    }

    /** @throws IllegalArgumentException when the region lies outside of the document */
    public static Range range(IDocument document, int offset, int length) {
        return new Range(position(document, offset), position(document, offset + length));
    }

    /** The offset, or the end of the document where the text has become shorter since the server saw it. */
    public static int offset(IDocument document, Position position) {
        try {
            var offset = document.getLineOffset(position.getLine()) + position.getCharacter();
            return Math.min(offset, document.getLength());
        } catch (BadLocationException outside) {
            return document.getLength();
        }
    }

    /** Whether the position lies in the range, or at its end. */
    public static boolean contains(Range range, Position position) {
        return !isBefore(position, range.getStart()) && !isBefore(range.getEnd(), position);
    }

    private static boolean isBefore(Position one, Position other) {
        return one.getLine() < other.getLine()
                || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
    }

    /** The region, cut to the document. */
    public static IRegion region(IDocument document, Range range) {
        var start = offset(document, range.getStart());
        return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
    }

    /** The text in the range, cut to the document. */
    public static String text(IDocument document, Range range) {
        var region = region(document, range);
        return document.get().substring(region.getOffset(), region.getOffset() + region.getLength());
    }
}
