package org.erdsl.ui.generated;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.erdsl.generator.OutputSubject;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.TextRanges;
import org.erdsl.ui.server.Tokens;
import org.erdsl.ui.workbench.ActiveModel;
import org.erdsl.ui.workbench.StatusLine;

/**
 * Opens what is generated from the element that is named at the cursor, else from the one around it. Where there are
 * several files, the user chooses.
 */
public final class OpenGeneratedHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var model = ActiveModel.of(event);
        if (model.isPresent()) {
            var file = Adapters.adapt(model.get().editor().getEditorInput(), IFile.class);
            try {
                open(model.get(), file.getProject());
            } catch (CoreException failure) {
                throw new ExecutionException(failure.getMessage(), failure);
            }
        }
        return null;
    }

    private static void open(ActiveModel model, IProject project) throws CoreException {
        var text = model.document().document();
        var name = Tokens.nameAt(text, model.selection().getOffset())
                .map(at -> text.get().substring(at.getOffset(), at.getOffset() + at.getLength()))
                .map(at -> at.substring(at.lastIndexOf('.') + 1));
        var named = name.isEmpty() ? List.<IFile>of()
                : GeneratedFiles.about(project, subject -> subject.name().equals(name.get()));
        if (!named.isEmpty()) {
            choose(model, named);
            return;
        }
        var position = model.position();
        model.document().ask(service -> service.documentSymbol(new DocumentSymbolParams(model.document().identifier())))
                .whenComplete((symbols, failure) -> {
                    if (failure != null) {
                        Answers.logUnlessOvertaken(failure);
                        return;
                    }
                    var around = symbols.stream().filter(Either::isRight).map(Either::getRight)
                            .filter(symbol -> TextRanges.contains(symbol.getRange(), position)).findFirst();
                    model.editor().getSite().getShell().getDisplay().asyncExec(() -> chooseAround(model, project, around));
                });
    }

    private static void chooseAround(ActiveModel model, IProject project, Optional<DocumentSymbol> around) {
        try {
            choose(model, around.isEmpty() ? List.of() : GeneratedFiles.about(project, isAbout(around.get())));
        } catch (CoreException failure) {
            ILog.of(OpenGeneratedHandler.class).log(failure.getStatus());
        }
    }

    private static Predicate<OutputSubject> isAbout(DocumentSymbol element) {
        return subject -> subject.name().equals(element.getName())
                && (element.getDetail() + " ").startsWith(subject.kind() + " ");
    }

    private static void choose(ActiveModel model, List<IFile> files) throws CoreException {
        if (files.isEmpty()) {
            StatusLine.refuse(model.editor(), Texts.nothingGenerated);
        } else if (files.size() == 1) {
            open(model.editor().getSite().getPage(), files.get(0));
        } else {
            var dialog = new ElementListSelectionDialog(model.editor().getSite().getShell(), new GeneratedFileLabels());
            dialog.setTitle(Texts.chooseTitle);
            dialog.setMessage(Texts.choose);
            dialog.setMultipleSelection(true);
            dialog.setElements(files.toArray());
            if (dialog.open() == Window.OK) {
                for (var chosen : dialog.getResult()) {
                    open(model.editor().getSite().getPage(), (IFile) chosen);
                }
            }
        }
    }

    /** In an editor of the workbench: other programs know nothing of the way back. */
    private static void open(IWorkbenchPage page, IFile file) throws PartInitException {
        var editor = Optional.ofNullable(IDE.getDefaultEditor(file)).filter(IEditorDescriptor::isInternal)
                .map(IEditorDescriptor::getId).orElse(EditorsUI.DEFAULT_TEXT_EDITOR_ID);
        page.openEditor(new FileEditorInput(file), editor);
    }
}
