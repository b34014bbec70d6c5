package org.erdsl.ui.editing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes comments of the selected lines, or text again if all of them are comments. */
public final class ToggleCommentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            // The selection counts its lines in the text as it is when asked.
            var first = selection.getStartLine();
            var last = selection.getEndLine();
            var selected = selection.getLength() > 0;
            try {
                LineComments.toggle(document, first, last);
                if (selected) {
                    // The widget forgets the lines, and without them the command could not take itself back.
                    var start = document.getLineOffset(first);
                    var lastLine = document.getLineInformation(last);
                    editor.selectAndReveal(start, lastLine.getOffset() + lastLine.getLength() - start);
                }
            } catch (BadLocationException outdated) {
                throw new ExecutionException("The selection lies outside of the text.", outdated);
            }
        }
        return null;
    }
}
