package org.erdsl.ui.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One field: the new name. Whether it can be one is what the server says when the dialog goes on. */
final class RenamePage extends UserInputWizardPage {

    private final RenameRefactoring refactoring;
    private Text name;

    RenamePage(RenameRefactoring refactoring) {
        super(Texts.title);
        this.refactoring = refactoring;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(Texts.newName);
        name = new Text(area, SWT.BORDER);
        name.setText(refactoring.oldName());
        name.selectAll();
        name.addModifyListener(typed -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).applyTo(name);
        setControl(area);
        check();
    }

    private void check() {
        refactoring.rename(name.getText());
        setPageComplete(!name.getText().isBlank() && !name.getText().equals(refactoring.oldName()));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }
}
