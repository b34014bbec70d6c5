package org.erdsl.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help &gt; Your First erdsl Model: the steps beside the editor in which they are done. */
public final class FirstModelHandler extends AbstractHandler {

    private static final HelpPage STEPS = new HelpPage("howto/first-model.html");

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var view = (HelpView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(HelpView.ID);
            view.show(STEPS);
        } catch (PartInitException failure) {
            throw new ExecutionException("The help could not be opened.", failure);
        }
        return null;
    }
}
