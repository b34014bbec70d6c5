package org.erdsl.ui.launch;

import java.util.Arrays;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.MessageConsole;
import org.erdsl.ui.workbench.ElementIcons;

/** The console of a project's runs: there is one for each goal, and each run begins it anew. */
final class RunConsole {

    private static final String TYPE = LaunchSettings.TYPE + ".console";

    private RunConsole() {
    }

    /** The empty console of such runs, in front of the others. */
    static MessageConsole of(LaunchSettings settings) {
        var name = NLS.bind(Texts.console, settings.goal().label(), settings.project());
        var manager = ConsolePlugin.getDefault().getConsoleManager();
        var console = Arrays.stream(manager.getConsoles())
                .filter(open -> open.getType() != null && open.getType().equals(TYPE) && open.getName().equals(name))
                .map(MessageConsole.class::cast).findFirst().orElseGet(() -> {
                    var created = new MessageConsole(name, TYPE, ElementIcons.named("model"), true);
                    created.addPatternMatchListener(new PlaceLinks(created));
                    manager.addConsoles(new IConsole[] {created});
                    return created;
                });
        console.clearConsole();
        manager.showConsoleView(console);
        return console;
    }
}
