package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Project &gt; Properties &gt; erdsl. */
class ProjectPageTest {

    private static final String OUTPUT = "routers/edge1.plaintext.txt";
    private static final String REPORT = "report/traffic.md";

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void theOutputsGoToTheChosenFolder() throws Exception {
        OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the outputs", () -> project.get().getFile("generated/" + OUTPUT).exists(), () -> "none");
        var dialog = properties();
        inUi(() -> {
            Dialogs.part(dialog, Text.class, text -> text.getText().equals("generated")).setText("configuration/outputs");
            return null;
        });
        Dialogs.press(dialog, "Apply and Close");
        until("no dialog", dialog::isDisposed, Commands::windows);
        until("the outputs in their new folder", () -> project.get().getFile("configuration/outputs/" + OUTPUT).exists(),
                () -> "none");
        until("marked as derived", () -> project.get().getFile("configuration/outputs/" + OUTPUT).isDerived(), () -> "no");
    }

    @Test
    void onlyTheChosenOutputsAreThere() throws Exception {
        OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the outputs", () -> exists("generated/" + OUTPUT) && exists("generated/" + REPORT), () -> "none");
        var dialog = properties();
        inUi(() -> {
            Dialogs.part(dialog, Button.class, button -> button.getText().equals("&Routers")).setSelection(false);
            return null;
        });
        Dialogs.press(dialog, "Apply and Close");
        until("no dialog", dialog::isDisposed, Commands::windows);
        until("no configuration of routers", () -> !exists("generated/" + OUTPUT), () -> "still there");
        assertTrue(exists("generated/" + REPORT));
        var settings = project.get().getFile(".settings/org.erdsl.ui.prefs");
        assertTrue(Files.readString(settings.getLocation().toPath()).contains("parts=azure,gateways,firewall,report"));

        var again = properties();
        Dialogs.press(again, "Restore Defaults");
        Dialogs.press(again, "Apply and Close");
        until("no dialog", again::isDisposed, Commands::windows);
        until("the configuration again", () -> exists("generated/" + OUTPUT), () -> "none");
    }

    @Test
    void outputsChosenOutsideEclipseCountWhenTheProjectIsRefreshed() throws Exception {
        OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the outputs", () -> exists("generated/" + OUTPUT) && exists("generated/" + REPORT), () -> "none");
        settings("eclipse.preferences.version=1\nparts=routers\n");
        until("no report", () -> !exists("generated/" + REPORT), () -> "still there");
        assertTrue(exists("generated/" + OUTPUT));

        settings("eclipse.preferences.version=1\nparts=report, routrs\noutputs=../elsewhere/outputs\n");
        until("two errors", () -> errors().size() == 2, () -> errors());
        assertEquals(List.of(".settings/org.erdsl.ui.prefs: \"../elsewhere/outputs\" is no folder in this project."
                        + " Nothing is generated.",
                ".settings/org.erdsl.ui.prefs: \"routrs\" is no output; there are routers, azure, gateways, firewall, report."
                        + " Nothing is generated."), errors().stream().sorted().toList());
        assertTrue(exists("generated/" + OUTPUT));
        assertFalse(exists("generated/" + REPORT));

        settings("eclipse.preferences.version=1\nparts=report, routers\n");
        until("no error", () -> errors().isEmpty(), () -> errors());
        until("both", () -> exists("generated/" + OUTPUT) && exists("generated/" + REPORT), () -> "not both");
    }

    /** As an editor or version control outside Eclipse does. */
    private void settings(String text) throws Exception {
        var file = project.get().getFile(".settings/org.erdsl.ui.prefs").getLocation().toPath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        project.get().refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    /** Those of the whole project. */
    private List<String> errors() {
        try {
            return Arrays.stream(project.get().findMarkers("org.erdsl.ui.problem", true, IResource.DEPTH_ZERO))
                    .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void platformsAreShownWithWhatTheyLack() throws Exception {
        OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the nature", () -> project.get().hasNature("org.erdsl.ui.nature"), () -> "none");
        var dialog = properties();
        until("the platforms", () -> row(dialog, "Platform", "openbgpd") != null, () -> "none");
        assertTrue(inUi(() -> row(dialog, "Platform", "openbgpd").getText(3)).contains("BFD"));
        assertEquals("1.4", inUi(() -> row(dialog, "Platform", "vyos").getText(1)));
        Dialogs.press(dialog, "Cancel");
        until("no dialog", dialog::isDisposed, Commands::windows);
    }

    @Test
    void rulesAreShownWithTheirFloors() throws Exception {
        OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the nature", () -> project.get().hasNature("org.erdsl.ui.nature"), () -> "none");
        var dialog = properties();
        until("the rules", () -> row(dialog, "Rule", "region-needs-both-communities") != null, () -> "none");
        var row = inUi(() -> row(dialog, "Rule", "name-is-unique"));
        assertEquals("error error", inUi(() -> row.getText(1) + " " + row.getText(2)));
        Dialogs.press(dialog, "Cancel");
        until("no dialog", dialog::isDisposed, Commands::windows);
        assertFalse(project.get().getFile(".settings/org.erdsl.ui.prefs").exists());
    }

    private Shell properties() {
        Display.getDefault().asyncExec(() -> PreferencesUtil
                .createPropertyDialogOn(null, project.get(), "org.erdsl.ui.project", null, null).open());
        return Dialogs.titled("Properties for " + project.get().getName());
    }

    /** The row of this name in the table whose first column is called so. */
    private static TableItem row(Shell dialog, String column, String name) {
        var table = Dialogs.part(dialog, Table.class,
                any -> any.getColumnCount() == 4 && any.getColumn(0).getText().equals(column));
        return table == null ? null : Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(name))
                .findFirst().orElse(null);
    }

    private boolean exists(String path) {
        return project.get().getFile(path).exists();
    }
}
