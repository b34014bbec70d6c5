package org.erdsl.ui.format;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.erdsl.ui.quickfix.TextEdits;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.workbench.ActiveModel;
import org.erdsl.ui.workbench.StatusLine;

/** Lays out the selected lines, or the whole file when nothing is selected. */
public final class FormatHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveModel.of(event).filter(model -> model.editor().isEditable()).ifPresent(FormatHandler::format);
        return null;
    }

    private static void format(ActiveModel model) {
        var document = model.document();
        var version = document.version();
        var layout = model.selection().getLength() == 0 ? Layout.whole(document) : Layout.part(document, model.range());
        layout.whenComplete((edits, failure) -> {
            var text = model.viewer().getTextWidget();
            text.getDisplay().asyncExec(() -> {
                if (text.isDisposed()) {
                    return;
                }
                if (failure != null) {
                    StatusLine.refuse(model.editor(), Answers.reason(failure));
                } else if (document.version() == version) {
                    TextEdits.apply(document.document(), edits);
                }
            });
        });
    }
}
