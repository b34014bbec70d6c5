package org.erdsl.ui.rename;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.TextRanges;
import org.erdsl.ui.workbench.ActiveModel;
import org.erdsl.ui.workbench.StatusLine;

/** Gives the element at the cursor another name, wherever it is named. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveModel.of(event).ifPresent(model -> {
            var position = model.position();
            model.document().ask(service -> service.prepareRename(
                    new PrepareRenameParams(model.document().identifier(), position))).whenComplete((answer, failure) -> {
                var text = model.viewer().getTextWidget();
                text.getDisplay().asyncExec(() -> {
                    if (text.isDisposed()) {
                        return;
                    }
                    if (failure != null) {
                        StatusLine.refuse(model.editor(), Answers.reason(failure));
                    } else if (answer == null || !answer.isFirst()) {
                        StatusLine.refuse(model.editor(), Texts.nothing);
                    } else {
                        open(new RenameRefactoring(model.document(), position,
                                TextRanges.text(model.document().document(), answer.getFirst())), model);
                    }
                });
            });
        });
        return null;
    }

    private static void open(RenameRefactoring refactoring, ActiveModel model) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(refactoring))
                    .run(model.editor().getSite().getShell(), Texts.title);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
