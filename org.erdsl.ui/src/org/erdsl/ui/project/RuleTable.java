package org.erdsl.ui.project;

import java.util.Comparator;
import org.eclipse.swt.widgets.Composite;
import org.erdsl.finding.Severity;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleInfo;
import org.erdsl.rules.RuleRegistry;

/** All rules with their severity and the mildest one a model may give them. */
final class RuleTable extends ReadOnlyTable {

    RuleTable(Composite parent) {
        super(parent);
        column(Texts.rule, 6, RuleInfo.class, RuleInfo::id);
        column(Texts.severity, 1, RuleInfo.class, rule -> rule.category().severity().toString());
        column(Texts.floor, 1, RuleInfo.class, rule -> rule.category().floor().map(Severity::toString).orElse(Texts.off));
        column(Texts.summary, 8, RuleInfo.class, RuleInfo::summary);
        show(new RuleRegistry().rules().stream().map(Rule::info).sorted(Comparator.comparing(RuleInfo::id)).toList());
    }
}
