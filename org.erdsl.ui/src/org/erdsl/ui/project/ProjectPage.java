package org.erdsl.ui.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.erdsl.ui.builder.BuildAnew;
import org.erdsl.ui.builder.OutputsSetting;
import org.osgi.service.prefs.BackingStoreException;

/** Project &gt; Properties &gt; erdsl: where the outputs go, and how severe the rules are. */
public final class ProjectPage extends PropertyPage {

    private OutputsSetting outputs;
    private Text folder;

    @Override
    protected Control createContents(Composite parent) {
        outputs = new OutputsSetting(project());
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(Texts.outputs);
        folder = new Text(area, SWT.BORDER);
        folder.setText(outputs.path());
        folder.addModifyListener(typed -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        var rules = new Label(area, SWT.WRAP);
        rules.setText(Texts.rules);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT)
                .indent(0, convertHeightInCharsToPixels(1)).applyTo(rules);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(12))
                .applyTo(new RuleTable(area).control());
        return area;
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }

    private void check() {
        var status = folder.getText().isBlank() ? null : outputs.check(folder.getText());
        setErrorMessage(status == null ? Texts.noFolder : status.isOK() ? null : status.getMessage());
        setValid(status != null && status.isOK());
    }

    @Override
    protected void performDefaults() {
        folder.setText(OutputsSetting.DEFAULT);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (!folder.getText().equals(outputs.path())) {
            try {
                outputs.choose(folder.getText());
                new BuildAnew(project()).schedule();
            } catch (BackingStoreException failure) {
                MessageDialog.openError(getShell(), getTitle(), failure.getLocalizedMessage());
                return false;
            }
        }
        return true;
    }
}
