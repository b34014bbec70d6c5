package org.erdsl.ui.project;

import java.util.List;
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

/** A table to read. */
abstract class ReadOnlyTable {

    private final Composite area;
    private final TableViewer table;
    private final TableColumnLayout layout = new TableColumnLayout();

    ReadOnlyTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
    }

    final Control control() {
        return area;
    }

    /**
     * Adds a column.
     *
     * @param weight its share of the width, beside those of the other columns
     * @param text what it says of a row
     */
    final <T> void column(String title, int weight, Class<T> row, Function<T, String> text) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply(row.cast(element))));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    /** Shows these rows, in this order. */
    final void show(List<?> rows) {
        table.setInput(rows);
    }
}
