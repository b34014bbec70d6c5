package org.erdsl.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** F1: the page of the rule whose finding is at the cursor or selected in the Problems view, else that on the editor. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = page(event);
        try {
            var view = (HelpView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(HelpView.ID);
            view.show(page);
        } catch (PartInitException failure) {
            throw new ExecutionException("The help could not be opened.", failure);
        }
        return null;
    }

    private static HelpPage page(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof ITextEditor editor) {
            return HelpPage.of(editor);
        }
        var marker = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected
                ? Adapters.adapt(selected.getFirstElement(), IMarker.class) : null;
        return marker == null ? HelpPage.EDITOR : HelpPage.of(marker);
    }
}
