package org.erdsl.ui.wizards;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Which examples are wanted. */
final class ExamplesPage extends WizardPage {

    private static final int WIDTH_IN_LETTERS = 120;
    private static final int HEIGHT_IN_LINES = 12;
    private static final int NAME_WEIGHT = 20;
    private static final int DESCRIPTION_WEIGHT = 80;

    private final List<Example> examples;
    private CheckboxTableViewer table;

    ExamplesPage(List<Example> examples) {
        super("examples");
        this.examples = examples;
        setTitle(Texts.examples);
        setDescription(Texts.examplesDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        var columns = new TableColumnLayout();
        var frame = new Composite(page, SWT.NONE);
        frame.setLayout(columns);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_IN_LETTERS),
                convertHeightInCharsToPixels(HEIGHT_IN_LINES)).applyTo(frame);
        table = CheckboxTableViewer.newCheckList(frame, SWT.BORDER | SWT.FULL_SELECTION);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, NAME_WEIGHT).setLabelProvider(ColumnLabelProvider.createTextProvider(it -> ((Example) it).name()));
        column(columns, DESCRIPTION_WEIGHT).setLabelProvider(
                ColumnLabelProvider.createTextProvider(it -> ((Example) it).description()));
        table.setInput(examples);
        table.addCheckStateListener(change -> validate());
        setControl(page);
    }

    private TableViewerColumn column(TableColumnLayout columns, int weight) {
        var column = new TableViewerColumn(table, SWT.NONE);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        return column;
    }

    private void validate() {
        var taken = chosen().stream()
                .filter(example -> ResourcesPlugin.getWorkspace().getRoot().getProject(example.name()).exists()).findFirst();
        setErrorMessage(taken.map(example -> NLS.bind(Texts.projectExists, example.name())).orElse(null));
        setPageComplete(taken.isEmpty() && !chosen().isEmpty());
    }

    List<Example> chosen() {
        return Arrays.stream(table.getCheckedElements()).map(Example.class::cast).toList();
    }
}
