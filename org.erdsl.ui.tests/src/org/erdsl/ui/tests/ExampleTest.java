package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** New &gt; Example &gt; erdsl Examples. */
class ExampleTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("erdsl.examples"));

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("contoso");

    @AfterEach
    void delete() throws CoreException {
        inUi(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false));
        project.delete(true, true, null);
    }

    @Test
    void everyExampleOfTheRepositoryIsThereAndBecomesAProject() throws Exception {
        Display.getDefault().asyncExec(ExampleTest::open);
        var dialog = Dialogs.titled("erdsl Examples");
        try (Stream<Path> folders = Files.list(EXAMPLES).filter(Files::isDirectory)) {
            assertEquals(folders.map(folder -> folder.getFileName().toString()).sorted().toList(), names(dialog));
        }
        inUi(() -> {
            var table = Dialogs.part(dialog, Table.class, any -> true);
            var item = Arrays.stream(table.getItems()).filter(it -> it.getText().equals("contoso")).findFirst().orElseThrow();
            item.setChecked(true);
            var event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            table.notifyListeners(SWT.Selection, event);
            return null;
        });
        Pictures.of(dialog, "examples");
        Dialogs.press(dialog, "Finish");
        until("the editor", () -> OpenEditor.active() != null, Commands::windows);
        assertEquals(Files.readString(EXAMPLES.resolve("contoso/contoso.erdsl")), OpenEditor.active().text());
        until("the outputs", () -> project.getFile("generated/routers/edge1.frr.conf").exists(), () -> "none");
    }

    private static void open() {
        try {
            var wizard = (IWorkbenchWizard) PlatformUI.getWorkbench().getNewWizardRegistry()
                    .findWizard("org.erdsl.ui.examples").createWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection());
            new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard).open();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> names(Shell dialog) {
        return inUi(() -> Arrays.stream(Dialogs.part(dialog, Table.class, any -> true).getItems())
                .map(TableItem::getText).sorted().toList());
    }
}
