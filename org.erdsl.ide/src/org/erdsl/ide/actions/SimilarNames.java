package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Offers the names that differ least from one that refers to nothing. */
@Singleton
class SimilarNames implements ActionSource {

    private static final int OFFERED = 3;

    @Inject
    private IScopeProvider scopes;

    @Inject
    private IQualifiedNameConverter names;

    @Inject
    private Changes changes;

    private record Candidate(String name, int distance) {
    }

    @Override
    public String kind() {
        return CodeActionKind.QuickFix;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        var actions = new ArrayList<CodeAction>();
        for (var diagnostic : request.diagnostics()) {
            BrokenReference.of(request, diagnostic).ifPresent(broken -> similar(broken).forEach(name -> {
                var action = new CodeAction("Change to `" + name + "`");
                action.setDiagnostics(List.of(diagnostic));
                action.setEdit(changes.of(request.resource().getURI(), Changes.replace(request.document(),
                        broken.node().getOffset(), broken.node().getEndOffset(), name)));
                actions.add(action);
            }));
        }
        return actions;
    }

    /** At most a third of the letters may differ. */
    private List<String> similar(BrokenReference broken) {
        var wanted = broken.name().toLowerCase(Locale.ROOT);
        var scope = scopes.getScope(broken.owner(), broken.reference());
        return StreamSupport.stream(scope.getAllElements().spliterator(), false)
                .map(candidate -> names.toString(candidate.getName()))
                .map(name -> new Candidate(name, EditDistance.between(name.toLowerCase(Locale.ROOT), wanted)))
                .filter(candidate -> candidate.distance() <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name).distinct().limit(OFFERED).toList();
    }
}
