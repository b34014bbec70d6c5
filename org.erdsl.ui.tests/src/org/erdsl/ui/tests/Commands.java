package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** Commands of the workbench as their keys run them. */
final class Commands {

    private Commands() {
    }

    /** Runs what this key means now; it fails when it means something else, or nothing. */
    static void press(String key, String command) {
        inUi(() -> {
            var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
            var match = bindings.getPerfectMatch(KeySequence.getInstance(key));
            var meant = match == null ? null : match.getParameterizedCommand().getId();
            if (!command.equals(meant)) {
                throw new AssertionError(key + " means " + meant + " and not " + command);
            }
            return null;
        });
        run(command);
    }

    /** Starts a command on the user interface thread; a dialog that it opens does not hold the test up. */
    static void run(String command) {
        // A dialog that was over the workbench gives the keys back a while after it has done its work.
        until("a handler of " + command, () -> isHandled(command), Commands::windows);
        var failure = new ArrayList<Exception>();
        Display.getDefault().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception thrown) {
                failure.add(thrown);
            }
        });
        // What is posted after it runs after it, or in the event loop of its dialog.
        inUi(() -> null);
        if (!failure.isEmpty()) {
            throw new AssertionError(failure.get(0));
        }
    }

    private static boolean isHandled(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isHandled();
    }

    /** The titles of all open windows, for messages. */
    static List<String> windows() {
        return inUi(() -> List.of(Display.getDefault().getShells()).stream().filter(shell -> shell.isVisible())
                .map(shell -> shell.getText()).toList());
    }
}
