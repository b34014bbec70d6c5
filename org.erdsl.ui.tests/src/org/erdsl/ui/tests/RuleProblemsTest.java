package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.erdsl.ui.problems.ProblemAnnotation;
import org.erdsl.ui.quickfix.FixAssistProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules in the editor: findings while the author types, and the fix that Ctrl+1 offers. */
class RuleProblemsTest {

    private static final String BOTH = "accept community 12076:51002, 12076:51003";
    private static final String ONE = "accept community 12076:51002";
    private static final String RULE = "region-needs-both-communities";

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void findingAppearsAndDisappears() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        editor.replace(BOTH, ONE);
        until("the finding", () -> findings(editor).stream().anyMatch(text -> text.contains("12076:51003")), editor::messages);
        editor.replace(ONE, BOTH);
        until("no finding", () -> findings(editor).isEmpty(), editor::messages);
    }

    @Test
    void fixPutsTheRemovedCommunityBack() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        editor.replace(BOTH, ONE);
        var proposals = fixesAt(editor, editor.finding(RULE));
        // The fix first; what can always be done with a file comes last.
        assertTrue(proposals[1].getDisplayString().startsWith("Accept the risk"), proposals[1].getDisplayString());
        inUi(() -> {
            proposals[0].apply(editor.document());
            return null;
        });
        assertEquals(Models.plaintextContoso(), editor.text());
        until("no finding", () -> findings(editor).isEmpty(), editor::messages);
    }

    private static List<String> findings(OpenEditor editor) {
        return editor.problems().keySet().stream().filter(problem -> problem.rule().equals(RULE))
                .map(ProblemAnnotation::getText).toList();
    }

    private static ICompletionProposal[] fixesAt(OpenEditor editor, int offset) {
        return inUi(() -> new FixAssistProcessor()
                .computeQuickAssistProposals(new TextInvocationContext(editor.viewer(), offset, 0)));
    }
}
