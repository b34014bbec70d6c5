package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** New &gt; erdsl Model. */
class NewModelTest {

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void makesAFileThatIsAModelAndOpensIt() {
        Display.getDefault().asyncExec(this::open);
        var dialog = Dialogs.titled("New erdsl Model");
        inUi(() -> {
            Dialogs.part(dialog, Text.class, text -> text.getText().equals("model.erdsl")).setText("branches");
            return null;
        });
        Dialogs.press(dialog, "Finish");
        var file = project.get().getFile("branches.erdsl");
        until("the file", file::exists, () -> project.get().getName());
        until("its editor", () -> OpenEditor.active() != null, () -> "none");
        assertEquals("branches.erdsl", inUi(() -> OpenEditor.active().part().getTitle()));
        until("an erdsl project", () -> project.get().hasNature("org.erdsl.ui.nature"), () -> "none");
    }

    private void open() {
        try {
            var wizard = (IWorkbenchWizard) PlatformUI.getWorkbench().getNewWizardRegistry()
                    .findWizard("org.erdsl.ui.newModel").createWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.get()));
            new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard).open();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
