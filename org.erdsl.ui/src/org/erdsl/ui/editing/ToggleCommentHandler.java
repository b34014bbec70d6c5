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
            try {
                LineComments.toggle(document, selection.getStartLine(), selection.getEndLine());
                if (selection.getLength() > 0) {
                    // Otherwise the widget forgets the lines, and the command could not be taken back by itself.
                    var start = document.getLineOffset(selection.getStartLine());
                    var last = document.getLineInformation(selection.getEndLine());
                    editor.selectAndReveal(start, last.getOffset() + last.getLength() - start);
                }
            } catch (BadLocationException outdated) {
                throw new ExecutionException("The selection lies outside of the text.", outdated);
            }
        }
        return null;
    }
}
