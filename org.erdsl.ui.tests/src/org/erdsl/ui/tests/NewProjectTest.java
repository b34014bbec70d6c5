package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New &gt; erdsl Project. */
class NewProjectTest {

    private static final String NAME = "landscape";

    private IProject project;

    @BeforeEach
    void name() {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    }

    @AfterEach
    void delete() throws CoreException {
        inUi(() -> {
            for (var shell : Display.getDefault().getShells()) {
                if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals("New erdsl Project")) {
                    shell.close();
                }
            }
            return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
        });
        project.delete(true, true, null);
    }

    @Test
    void theAnswersMakeAProjectWhoseModelHasNoErrorAndIsGenerated() throws Exception {
        var dialog = openInterview();
        choose(dialog, "Azure, public", "Azure Government");
        choose(dialog, "Azure Government", "Azure, public");
        choose(dialog, 1, "Europe");
        choose(dialog, 2, "United States");
        choose(dialog, 3, "Amsterdam");
        choose(dialog, 5, "juniper-junos");
        inUi(() -> {
            Dialogs.part(dialog, Text.class, field -> field.getMessage().equals("a private number as an example")).setText("64495");
            return null;
        });
        Pictures.of(dialog, "new-project");
        Dialogs.press(dialog, "Finish");
        until("the editor", () -> OpenEditor.active() != null, Commands::windows);
        var text = OpenEditor.active().text();
        assertTrue(text.contains("region europe") && text.contains("region unitedstates"), text);
        assertTrue(text.contains("asn 64495") && text.contains("platform juniper-junos"), text);
        assertTrue(project.hasNature("org.erdsl.ui.nature"));
        until("the outputs", () -> project.getFile("generated/routers/edge1.junos.conf").exists(), () -> members());
        assertEquals(0, Arrays.stream(project.findMarkers("org.erdsl.ui.problem", true, IResource.DEPTH_INFINITE))
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).count());
    }

    @Test
    void aWrongAnswerIsSaidAndNothingIsCreated() {
        var dialog = openInterview();
        type(dialog, 0, "10.1.0.0");
        until("no way on", () -> !enabled(dialog, "Finish"), () -> "enabled");
        type(dialog, 0, "10.1.0.0/16");
        until("the other prefix is wanted too", () -> !enabled(dialog, "Finish"), () -> "enabled");
        type(dialog, 1, "52.100.1.8/29");
        Dialogs.press(dialog, "Finish");
        until("the error of the check", () -> Dialogs.parts(dialog, Text.class).stream()
                .anyMatch(text -> text.getText().contains("10.1.0.0/16") && text.getText().contains("public")),
                () -> inUi(() -> Dialogs.parts(dialog, Text.class).stream().map(Text::getText).toList()));
        assertFalse(project.exists());
        Dialogs.press(dialog, "Cancel");
        until("no dialog", dialog::isDisposed, Commands::windows);
    }

    private Object members() {
        try {
            return Arrays.asList(project.members());
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    private Shell openInterview() {
        Display.getDefault().asyncExec(NewProjectTest::open);
        var dialog = Dialogs.titled("New erdsl Project");
        inUi(() -> {
            Dialogs.part(dialog, Text.class, text -> text.isEnabled() && text.getEditable()).setText(NAME);
            return null;
        });
        Dialogs.press(dialog, "Next >");
        until("the choices", () -> enabled(dialog, "Finish"), Commands::windows);
        return dialog;
    }

    private static void open() {
        try {
            var wizard = (IWorkbenchWizard) PlatformUI.getWorkbench().getNewWizardRegistry()
                    .findWizard("org.erdsl.ui.newProject").createWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection());
            new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard).open();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    private static boolean enabled(Shell dialog, String button) {
        var found = Dialogs.part(dialog, Button.class, any -> any.getText().replace("&", "").equals(button));
        return found != null && found.isEnabled();
    }

    private static void choose(Shell dialog, String now, String wanted) {
        inUi(() -> {
            select(Dialogs.part(dialog, Combo.class, combo -> combo.getText().equals(now)), wanted);
            return null;
        });
    }

    /** The question of this number, counted from 0. */
    private static void choose(Shell dialog, int question, String wanted) {
        inUi(() -> {
            select(Dialogs.parts(dialog, Combo.class).stream().filter(Combo::isVisible).toList().get(question), wanted);
            return null;
        });
    }

    private static void select(Combo combo, String wanted) {
        var index = combo.indexOf(wanted);
        assertTrue(index >= 0, () -> wanted + " is not among " + Arrays.asList(combo.getItems()));
        combo.select(index);
        var event = new Event();
        event.widget = combo;
        combo.notifyListeners(SWT.Selection, event);
    }

    /** Into the first or the second of the fields for prefixes. */
    private static void type(Shell dialog, int field, String text) {
        inUi(() -> {
            Dialogs.parts(dialog, Text.class).stream()
                    .filter(part -> part.getMessage().equals("documentation addresses as an example")).toList().get(field)
                    .setText(text);
            return null;
        });
    }
}
