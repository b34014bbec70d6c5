package org.erdsl.ui.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.workbench.ActiveModel;

/** Opens the outline over the editor, to be filtered by typing. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveModel.of(event).ifPresent(model -> OutlineNode.of(model.document()).whenComplete((nodes, failure) -> {
            if (failure != null) {
                Answers.logUnlessOvertaken(failure);
                return;
            }
            var text = model.viewer().getTextWidget();
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    new QuickOutline(model, nodes).open();
                }
            });
        }));
        return null;
    }
}
