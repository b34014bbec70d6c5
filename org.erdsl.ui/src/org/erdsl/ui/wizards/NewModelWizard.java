package org.erdsl.ui.wizards;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.erdsl.ui.ErdslUi;

/** New &gt; erdsl Model: an empty file that is a model by its name, open in the editor. */
public final class NewModelWizard extends BasicNewResourceWizard {

    private WizardNewFileCreationPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        super.init(workbench, selection);
        setWindowTitle(Texts.newModel);
    }

    @Override
    public void addPages() {
        page = new WizardNewFileCreationPage(Texts.newModel, getSelection());
        page.setTitle(Texts.newModel);
        page.setDescription(Texts.newModelDescription);
        page.setFileExtension(ErdslUi.FILE_EXTENSION);
        page.setFileName(Texts.model + '.' + ErdslUi.FILE_EXTENSION);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.createNewFile();
        if (file == null) {
            return false;
        }
        selectAndReveal(file);
        try {
            IDE.openEditor(getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
        } catch (PartInitException failure) {
            ErrorDialog.openError(getShell(), Texts.newModel, null, failure.getStatus());
        }
        return true;
    }
}
