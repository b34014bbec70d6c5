package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Project &gt; Properties &gt; erdsl. */
class ProjectPageTest {

    private static final String OUTPUT = "routers/edge1.plaintext.txt";

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
    void rulesAreShownWithTheirFloors() throws Exception {
        OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the nature", () -> project.get().hasNature("org.erdsl.ui.nature"), () -> "none");
        var dialog = properties();
        until("the rules", () -> row(dialog, "region-needs-both-communities") != null, () -> "none");
        var row = inUi(() -> row(dialog, "name-is-unique"));
        assertEquals("error error", row);
        Dialogs.press(dialog, "Cancel");
        until("no dialog", dialog::isDisposed, Commands::windows);
        assertFalse(project.get().getFile(".settings/org.erdsl.ui.prefs").exists());
    }

    private Shell properties() {
        Display.getDefault().asyncExec(() -> PreferencesUtil
                .createPropertyDialogOn(null, project.get(), "org.erdsl.ui.project", null, null).open());
        return Dialogs.titled("Properties for " + project.get().getName());
    }

    /** Severity and floor of a rule. */
    private static String row(Shell dialog, String rule) {
        var table = Dialogs.part(dialog, Table.class, any -> any.getColumnCount() == 4);
        return table == null ? null : Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(rule))
                .map(item -> item.getText(1) + " " + item.getText(2)).findFirst().orElse(null);
    }
}
