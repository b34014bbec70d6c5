package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.model.NamedElement;
import org.erdsl.rules.RuleRegistry;

/** Offers to accept what a rule found as a risk, for a year. Why it is acceptable, only the author can say. */
@Singleton
class AcceptRisk implements ActionSource {

    private static final String REASON = "say here why this is acceptable";

    @Inject
    private RuleRegistry rules;

    @Inject
    private Clock clock;

    @Inject
    private Changes changes;

    @Override
    public String kind() {
        return CodeActionKind.QuickFix;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        var offered = new LinkedHashSet<String>();
        var actions = new ArrayList<CodeAction>();
        for (var diagnostic : request.diagnostics()) {
            acceptable(diagnostic).ifPresent(rule -> element(request, diagnostic).ifPresent(element -> {
                if (offered.add(rule + ' ' + element.getName())) {
                    actions.add(action(request, diagnostic, rule, element));
                }
            }));
        }
        return actions;
    }

    private Optional<String> acceptable(Diagnostic diagnostic) {
        return diagnostic.getCode() == null ? Optional.empty()
                : rules.find(Objects.toString(diagnostic.getCode().get())).map(rule -> rule.info())
                        .filter(rule -> rule.category().acceptable()).map(rule -> rule.id());
    }

    private static Optional<NamedElement> element(ActionRequest request, Diagnostic diagnostic) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(request.resource().getParseResult().getRootNode(),
                request.document().getOffSet(diagnostic.getRange().getStart()));
        return leaf == null ? Optional.empty() : Optional.ofNullable(EcoreUtil2.getContainerOfType(
                NodeModelUtils.findActualSemanticObjectFor(leaf), NamedElement.class)).filter(one -> one.getName() != null);
    }

    private CodeAction action(ActionRequest request, Diagnostic diagnostic, String rule, NamedElement element) {
        var until = LocalDate.now(clock).plusYears(1);
        var text = "accept risk %s on %s\n    because \"%s\" until %s".formatted(rule, element.getName(), REASON, until);
        var action = new CodeAction("Accept the risk `%s` on `%s` until %s".formatted(rule, element.getName(), until));
        action.setDiagnostics(List.of(diagnostic));
        action.setEdit(changes.of(request.resource().getURI(), Changes.append(request.document(), text)));
        return action;
    }
}
