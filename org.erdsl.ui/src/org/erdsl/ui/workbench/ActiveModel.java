package org.erdsl.ui.workbench;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;

/**
 * The editor a command is about, when it shows a model or a file of the library.
 *
 * @param editor   the editor
 * @param document its text, as the server knows it
 */
public record ActiveModel(ITextEditor editor, OpenDocument document) {

    /** The active editor of a command's event, if it shows a model. */
    public static Optional<ActiveModel> of(ExecutionEvent event) {
        return of(HandlerUtil.getActiveEditor(event));
    }

    /** This editor, if it shows a model. */
    public static Optional<ActiveModel> of(IEditorPart part) {
        return part instanceof ITextEditor text && text.getDocumentProvider() != null
                ? LanguageServerHost.get().documents().of(text.getDocumentProvider().getDocument(text.getEditorInput()))
                        .map(document -> new ActiveModel(text, document))
                : Optional.empty();
    }

    /** What is selected in the text; of length 0 at the cursor. */
    public ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    /** Where the selection begins. */
    public Position position() {
        return TextRanges.position(document.document(), selection().getOffset());
    }

    /** The selection as the server counts. */
    public Range range() {
        return TextRanges.range(document.document(), selection().getOffset(), selection().getLength());
    }

    /** The widget with the text. */
    public ITextViewer viewer() {
        return editor.getAdapter(ITextViewer.class);
    }
}
