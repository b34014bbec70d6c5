package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.Problem;
import org.erdsl.finding.QuickFix;

/** Offers the quick fixes of the rules to every editor. */
@Singleton
class RuleFixes implements ActionSource {

    @Inject
    private ModelCheck check;

    @Inject
    private UriExtensions uris;

    @Override
    public String kind() {
        return CodeActionKind.QuickFix;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        if (request.diagnostics().isEmpty()) {
            return List.of();
        }
        var problems = check.check(request.resource());
        var actions = new ArrayList<CodeAction>();
        for (var diagnostic : request.diagnostics()) {
            problems.stream().filter(problem -> isAbout(diagnostic, problem)).findFirst()
                    .ifPresent(problem -> problem.fixes().forEach(fix ->
                            actions.add(action(request.resource(), diagnostic, fix))));
        }
        return actions;
    }

    private static boolean isAbout(Diagnostic diagnostic, Problem problem) {
        var start = diagnostic.getRange().getStart();
        return diagnostic.getCode() != null && Objects.equals(diagnostic.getCode().get(), problem.rule())
                && Objects.equals(diagnostic.getMessage().get(), problem.message())
                && start.getLine() == problem.place().line() - 1
                && start.getCharacter() == problem.place().column() - 1;
    }

    private CodeAction action(XtextResource resource, Diagnostic diagnostic, QuickFix fix) {
        var edit = fix.edit();
        var changed = (XtextResource) resource.getResourceSet().getResource(edit.file(), true);
        var range = new Range(position(changed, edit.offset()), position(changed, edit.offset() + edit.length()));
        var action = new CodeAction(fix.label());
        action.setDiagnostics(List.of(diagnostic));
        action.setEdit(new WorkspaceEdit(
                Map.of(uris.toUriString(edit.file()), List.of(new TextEdit(range, edit.text())))));
        return action;
    }

    private static Position position(XtextResource resource, int offset) {
        var position = NodeModelUtils.getLineAndColumn(resource.getParseResult().getRootNode(), offset);
        return new Position(position.getLine() - 1, position.getColumn() - 1);
    }
}
