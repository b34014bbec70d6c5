package org.erdsl.ui.problems;

import java.util.List;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.erdsl.ui.quickfix.Fix;

/** A finding in an open editor, with the fixes there are for it. */
public final class ProblemAnnotation extends Annotation implements IQuickFixableAnnotation {

    private static final String PLATFORM = "org.eclipse.ui.workbench.texteditor.";

    private final Diagnostic finding;
    private final List<Fix> fixes;

    ProblemAnnotation(Diagnostic finding, List<Fix> fixes) {
        super(type(finding), false, finding.getMessage().isLeft()
                ? finding.getMessage().getLeft() : finding.getMessage().getRight().getValue());
        this.finding = finding;
        this.fixes = List.copyOf(fixes);
    }

    /** The rule's id. */
    public String rule() {
        return finding.getCode() == null ? "" : String.valueOf(finding.getCode().get());
    }

    /** What it is about, in the text the server saw. */
    Range range() {
        return finding.getRange();
    }

    /** Known since the finding was shown, so that nobody waits for them. */
    public List<Fix> fixes() {
        return fixes;
    }

    private static String type(Diagnostic finding) {
        return PLATFORM + switch (finding.getSeverity()) {
            case Error -> "error";
            case Warning -> "warning";
            case Information, Hint -> "info";
        };
    }

    @Override
    public void setQuickFixable(boolean state) {
        // The fixes never change: a new text brings new annotations.
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return !fixes.isEmpty();
    }
}
