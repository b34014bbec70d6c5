package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Windows beside the workbench's, as a user finds their parts. */
final class Dialogs {

    private Dialogs() {
    }

    /** The window with this title, once it is there. */
    static Shell titled(String title) {
        until("a window '" + title + "'", () -> find(title).isPresent(), Commands::windows);
        return inUi(() -> find(title).orElseThrow());
    }

    static boolean isOpen(String title) {
        return inUi(() -> find(title).isPresent());
    }

    private static Optional<Shell> find(String title) {
        return List.of(Display.getDefault().getShells()).stream()
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)).findFirst();
    }

    /** The first part of this class that the condition holds for; null when there is none. */
    static <T extends Control> T part(Composite within, Class<T> type, Predicate<T> condition) {
        return parts(within, type).stream().filter(condition).findFirst().orElse(null);
    }

    static <T extends Control> List<T> parts(Composite within, Class<T> type) {
        var found = new ArrayList<T>();
        if (within.isDisposed()) {
            return found;
        }
        for (var child : within.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(parts(inner, type));
            }
        }
        return found;
    }

    /** Presses the button with this text, once it can be pressed. */
    static void press(Shell shell, String text) {
        until("the button '" + text + "'", () -> button(shell, text) != null && button(shell, text).isEnabled(),
                () -> inUi(() -> parts(shell, Button.class).stream().map(button -> button.getText() + " " + button.isEnabled()).toList()));
        Display.getDefault().asyncExec(() -> {
            var event = new Event();
            event.widget = button(shell, text);
            event.widget.notifyListeners(SWT.Selection, event);
        });
        inUi(() -> null);
    }

    /** Presses Return in the dialog over the workbench, once it is there. */
    static void confirm() {
        until("a dialog", () -> question() != null, Commands::windows);
        Display.getDefault().asyncExec(() -> question().notifyListeners(SWT.Selection, new Event()));
        inUi(() -> null);
    }

    private static Button question() {
        return List.of(Display.getDefault().getShells()).stream().filter(shell -> shell.isVisible() && shell.getParent() != null)
                .map(Shell::getDefaultButton).filter(button -> button != null).findFirst().orElse(null);
    }

    private static Button button(Shell shell, String text) {
        return part(shell, Button.class, button -> button.getText().replace("&", "").equals(text));
    }
}
