package org.erdsl.ui.references;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.erdsl.ui.server.Tokens;
import org.erdsl.ui.workbench.ActiveModel;
import org.erdsl.ui.workbench.StatusLine;

/** Lists in the Search view where the element at the cursor is named. */
public final class FindReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveModel.of(event).ifPresent(model -> {
            var text = model.document().document();
            Tokens.at(text, model.selection().getOffset()).ifPresentOrElse(
                    name -> ReferencesQuery.start(model.document(), model.position(),
                            text.get().substring(name.getOffset(), name.getOffset() + name.getLength())),
                    () -> StatusLine.refuse(model.editor(), Texts.nothing));
        });
        return null;
    }
}
