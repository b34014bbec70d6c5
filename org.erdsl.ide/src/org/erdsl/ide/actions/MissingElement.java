package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.erdsl.ide.completion.GrammarTemplate;
import org.erdsl.ide.syntax.ElementSyntax;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.model.ModelPackage;

/** Offers to declare what a name refers to, when it refers to nothing. Facts are not for the company to invent. */
@Singleton
class MissingElement implements ActionSource {

    @Inject
    private ElementSyntax syntax;

    @Inject
    private Changes changes;

    @Override
    public String kind() {
        return CodeActionKind.QuickFix;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        var actions = new ArrayList<CodeAction>();
        for (var diagnostic : request.diagnostics()) {
            BrokenReference.of(request, diagnostic)
                    .filter(broken -> !broken.type().isAbstract() && !ModelPackage.Literals.FACT.isSuperTypeOf(broken.type()))
                    .flatMap(broken -> action(request, diagnostic, broken)).ifPresent(actions::add);
        }
        return actions;
    }

    private Optional<CodeAction> action(ActionRequest request, Diagnostic diagnostic, BrokenReference broken) {
        return syntax.rule(broken.type()).flatMap(rule -> GrammarTemplate.declaration(rule, broken.name())).map(text -> {
            var action = new CodeAction("Add the " + Wording.words(broken.type().getName()) + " `" + broken.name() + "`");
            action.setDiagnostics(List.of(diagnostic));
            action.setEdit(changes.of(request.resource().getURI(), Changes.append(request.document(), text)));
            return action;
        });
    }
}
