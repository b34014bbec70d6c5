package org.erdsl.ui.project;

import java.util.Comparator;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.erdsl.check.Severity;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleInfo;
import org.erdsl.rules.RuleRegistry;

/** All rules with their severity and the mildest one a model may give them. */
final class RuleTable {

    private final Composite area;
    private final TableViewer table;
    private final TableColumnLayout layout = new TableColumnLayout();

    RuleTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        column(Texts.rule, 6, RuleInfo::id);
        column(Texts.severity, 1, rule -> rule.category().severity().toString());
        column(Texts.floor, 1, rule -> rule.category().floor().map(Severity::toString).orElse(Texts.off));
        column(Texts.summary, 8, RuleInfo::summary);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(new RuleRegistry().rules().stream().map(Rule::info).sorted(Comparator.comparing(RuleInfo::id)).toList());
    }

    Control control() {
        return area;
    }

    private void column(String title, int weight, Function<RuleInfo, String> text) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(rule -> text.apply((RuleInfo) rule)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }
}
