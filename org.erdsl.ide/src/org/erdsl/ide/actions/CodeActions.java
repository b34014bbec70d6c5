package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.library.Library;

/** Everything that can be done at a place, from all sources. */
@Singleton
public class CodeActions implements ICodeActionService2 {

    private final List<ActionSource> sources;

    @Inject
    CodeActions(RuleFixes fixes, SimilarNames names, MissingElement missing, AcceptRisk risk, ExtractFile extract,
            ExtractTemplate template, SortList list, SortElements elements) {
        sources = List.of(fixes, names, missing, risk, extract, template, list, elements);
    }

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        return options.getLanguageServerAccess().doSyncRead(options.getURI(), context -> {
            if (!(context.getResource() instanceof XtextResource resource) || resource.getContents().isEmpty()
                    || Library.isLibrary(resource.getURI())) {
                return List.of();
            }
            var parameters = options.getCodeActionParams();
            var request = new ActionRequest(resource, context.getDocument(), parameters.getRange(),
                    parameters.getContext().getDiagnostics());
            var actions = new ArrayList<Either<Command, CodeAction>>();
            for (var source : sources) {
                if (isWanted(source.kind(), parameters.getContext().getOnly())) {
                    for (var action : source.actions(request)) {
                        action.setKind(source.kind());
                        actions.add(Either.forRight(action));
                    }
                }
            }
            return actions;
        });
    }

    /** A kind is wanted when it, or one above it, is named, or none is. */
    private static boolean isWanted(String kind, List<String> only) {
        return only == null || only.isEmpty()
                || only.stream().anyMatch(wanted -> kind.equals(wanted) || kind.startsWith(wanted + "."));
    }
}
