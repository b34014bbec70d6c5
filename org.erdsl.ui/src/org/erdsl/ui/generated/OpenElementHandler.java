package org.erdsl.ui.generated;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.erdsl.generator.OutputSubject;
import org.erdsl.ui.navigation.DeclarationEditor;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.workbench.StatusLine;

/** Opens the element of the model that is named at the cursor of a generated file, else the one the file is about. */
public final class OpenElementHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
            var file = Adapters.adapt(editor.getEditorInput(), IFile.class);
            try {
                GeneratedFiles.subject(file).ifPresent(subject -> open(editor, file.getProject(), subject));
            } catch (CoreException failure) {
                throw new ExecutionException(failure.getMessage(), failure);
            }
        }
        return null;
    }

    private static void open(ITextEditor editor, IProject project, OutputSubject subject) {
        var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        var word = word(document, (ITextSelection) editor.getSelectionProvider().getSelection());
        LanguageServerHost.get().include(project);
        find(project, word, subject)
                .thenCompose(named -> named.isPresent() ? CompletableFuture.completedFuture(named)
                        : find(project, subject.name(), subject))
                .whenComplete((found, failure) -> {
                    if (failure != null) {
                        Answers.logUnlessOvertaken(failure);
                        return;
                    }
                    editor.getSite().getShell().getDisplay().asyncExec(() -> found.ifPresentOrElse(
                            element -> DeclarationEditor.open(element, true),
                            () -> StatusLine.refuse(editor, NLS.bind(Texts.noElement, subject.kind(), subject.name()))));
                });
    }

    /** Names in generated texts are parts of others: {@code ERDSL-amsterdamCircuit-primary-in-v4}. */
    private static String word(IDocument document, ITextSelection selection) {
        var text = document.get();
        var start = selection.getOffset();
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        var end = selection.getOffset();
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The element of this project's models with this name; of several, one of the kind that the file is about. */
    private static CompletableFuture<Optional<Location>> find(IProject project, String name, OutputSubject subject) {
        if (name.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return LanguageServerHost.get().ask(server -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams(name)))
                .thenApply(answer -> {
                    var named = answer.isLeft() ? List.<WorkspaceSymbol>of() : answer.getRight().stream()
                            .filter(symbol -> isNamed(symbol, name) && isIn(project, symbol)).map(WorkspaceSymbol.class::cast).toList();
                    return named.stream().filter(symbol -> subject.kind().equals(symbol.getContainerName())).findFirst()
                            .or(() -> named.stream().findFirst()).map(symbol -> symbol.getLocation().getLeft());
                });
    }

    private static boolean isNamed(WorkspaceSymbol symbol, String name) {
        return symbol.getName().equals(name) || symbol.getName().endsWith("." + name);
    }

    private static boolean isIn(IProject project, WorkspaceSymbol symbol) {
        var files = project.getWorkspace().getRoot()
                .findFilesForLocationURI(java.net.URI.create(symbol.getLocation().getLeft().getUri()));
        return List.of(files).stream().anyMatch(file -> file.getProject().equals(project));
    }
}
