package org.erdsl.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.erdsl.ui.workbench.ActiveModel;

/** Does in the model what a key would do there, for the cheat sheet beside it: first the editor gets the focus. */
public final class InModelHandler extends AbstractHandler {

    private static final String COMMAND = "org.erdsl.ui.inModel.command";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var editor = window.getActivePage().getActiveEditor();
        if (ActiveModel.of(editor).isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Texts.firstModel, Texts.noModel);
        } else {
            window.getActivePage().activate(editor);
            run(event.getParameter(COMMAND), window);
        }
        return null;
    }

    private static void run(String command, IWorkbenchWindow window) throws ExecutionException {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (NotEnabledException nothingToDo) {
            // As its key would: there is nothing to save, for one.
            window.getShell().getDisplay().beep();
        } catch (NotDefinedException | NotHandledException failure) {
            throw new ExecutionException("'" + command + "' is not known here.", failure);
        }
    }
}
