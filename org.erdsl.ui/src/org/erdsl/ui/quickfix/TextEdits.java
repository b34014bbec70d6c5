package org.erdsl.ui.quickfix;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.erdsl.ui.server.TextRanges;

/** Applies the server's text changes, all of them as one step of undo. */
public final class TextEdits {

    private TextEdits() {
    }

    /** @throws IllegalArgumentException when the changes do not fit the text; nothing is changed then */
    public static void apply(IDocument document, List<TextEdit> edits) {
        var all = new MultiTextEdit();
        try {
            for (var edit : edits) {
                var region = TextRanges.region(document, edit.getRange());
                all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
            }
            apply(document, all);
        } catch (MalformedTreeException | BadLocationException misfit) {
            throw new IllegalArgumentException("The changes do not fit this text.", misfit);
        }
    }

    /** Applies the parts of a change as one step of undo: by itself the platform makes a step of each. */
    public static void apply(IDocument document, MultiTextEdit all) throws BadLocationException {
        var undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            all.apply(document);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
