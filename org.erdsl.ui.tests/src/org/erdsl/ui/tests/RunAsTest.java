package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.MessageConsole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Run As &gt; erdsl Check and erdsl Generate, the console and its links. */
class RunAsTest {

    private static final String OUTPUT = "generated/routers/edge1.plaintext.txt";

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void forget() throws CoreException {
        for (var configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
            configuration.delete();
        }
        var manager = ConsolePlugin.getDefault().getConsoleManager();
        manager.removeConsoles(manager.getConsoles());
    }

    @Test
    void aLineOfTheConsoleLeadsToItsPlace() throws Exception {
        var shell = Pictures.window();
        var model = project.model("a.erdsl", "site a {\n    users x\n}\n");
        shortcut("check").launch(new StructuredSelection(model), "run");
        var console = console("erdsl Check");
        until("the end", () -> text(console).contains("1 file, "), () -> text(console));
        assertTrue(text(console).contains("/a.erdsl:2:11: error["), () -> text(console));
        until("a link", () -> console.getHyperlinks().length > 0, () -> text(console));
        Pictures.of(shell, "console");
        Display.getDefault().asyncExec(((IHyperlink) console.getHyperlinks()[0])::linkActivated);
        until("the editor", () -> OpenEditor.active() != null, Commands::windows);
        assertEquals("    users x", OpenEditor.active().selectedLine());
        assertFalse(project.get().getFolder("generated").exists());
        assertEquals(0, DebugPlugin.getDefault().getLaunchManager().getLaunches().length);
    }

    @Test
    void generationWritesTheOutputsAndNamesThem() throws Exception {
        var model = project.model("a.erdsl", Models.plaintextContoso());
        shortcut("generate").launch(new StructuredSelection(model), "run");
        var console = console("erdsl Generate");
        until("the output", () -> text(console).contains("wrote /" + project.get().getName() + "/" + OUTPUT), () -> text(console));
        assertTrue(project.get().getFile(OUTPUT).exists());
        until("a link to each", () -> console.getHyperlinks().length >= 2, () -> text(console));
        // The second run is that of the configuration that is there.
        shortcut("generate").launch(new StructuredSelection(model), "run");
        until("nothing new", () -> text(console).contains("unchanged /" + project.get().getName() + "/" + OUTPUT),
                () -> text(console));
        assertEquals(1, DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations().length);
    }

    @Test
    void errorsWriteNothing() throws Exception {
        var model = project.model("a.erdsl", "site a {\n    users x\n}\n");
        shortcut("generate").launch(new StructuredSelection(model), "run");
        var console = console("erdsl Generate");
        until("why", () -> text(console).contains("Nothing was written"), () -> text(console));
        assertFalse(project.get().getFolder("generated").exists());
    }

    @Test
    void theConfigurationIsEditedInItsDialog() throws Exception {
        var model = project.model("a.erdsl", "site a\n");
        shortcut("check").launch(new StructuredSelection(model), "run");
        var console = console("erdsl Check");
        until("the end", () -> text(console).contains("1 file, "), () -> text(console));
        var configuration = DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()[0];
        Display.getDefault().asyncExec(() -> DebugUITools.openLaunchConfigurationPropertiesDialog(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), configuration,
                "org.eclipse.debug.ui.launchGroup.run"));
        var dialog = Dialogs.titled("Edit Configuration");
        until("its choices", () -> Dialogs.part(dialog, Button.class,
                button -> button.getText().equals("&Check the models") && button.getSelection()) != null, Commands::windows);
        Pictures.of(dialog, "launch-configuration");
        Dialogs.press(dialog, "Cancel");
        until("no dialog", dialog::isDisposed, Commands::windows);
    }

    private static ILaunchShortcut shortcut(String key) throws CoreException {
        var declared = Arrays.stream(Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.debug.ui.launchShortcuts"))
                .filter(element -> ("org.erdsl.ui.launch." + key).equals(element.getAttribute("id"))).findFirst().orElseThrow();
        return (ILaunchShortcut) declared.createExecutableExtension("class");
    }

    private MessageConsole console(String goal) {
        var name = goal + " " + project.get().getName();
        until("the console " + name, () -> find(name) != null, Commands::windows);
        return find(name);
    }

    private static MessageConsole find(String name) {
        return (MessageConsole) Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
                .filter(console -> console.getName().equals(name)).findFirst().orElse(null);
    }

    private static String text(MessageConsole console) {
        return inUi(() -> console.getDocument().get());
    }
}
