package org.erdsl.cli;

import java.util.concurrent.Callable;

import org.erdsl.change.Repair;
import org.erdsl.change.RouterChange;
import org.erdsl.change.UnsafeChangeException;
import org.erdsl.drift.Drift;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.policy.RouterPlan;
import org.erdsl.update.ChangeManner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code erdsl repair}: prints the commands that bring routers to what the model says. */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Prints the commands that bring routers from their running configurations to what the model says, and "
                + "touch nothing else. At each moment every route is treated as before or as the model says; that is "
                + "proven, or there are no commands. Where a platform has a candidate configuration, they are for it. Nothing "
                + "is sent to a router.")
final class RepairCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions options;

    @Mixin
    private RunningOption running;

    @Option(names = "--take-back", description = "Print the commands that take the repair back.")
    private boolean takeBack;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    RepairCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var model = PlannedModel.read(options.paths(), options.clock(), spec.commandLine(), colour.style(terminal));
        var exit = ExitCode.OK;
        for (var given : new RunningRouters(model).of(running.arguments()).entrySet()) {
            if (!repair(model, given.getKey(), given.getValue())) {
                exit = ExitCode.ERRORS;
            }
        }
        return exit.number();
    }

    private boolean repair(PlannedModel model, String router, RunningRouters.Given given) throws RefusalException {
        var plan = model.plans().get(router);
        if (RouterChange.manner(plan.platform()).filter(manner -> manner != RouterChange.Manner.FILE).isEmpty()) {
            throw new RefusalException(ExitCode.USAGE, "There are no repairs for " + plan.platform()
                    + " yet; load the whole file that generate writes, as its first lines say.");
        }
        try {
            var planned = model.language().getInstance(PlatformRegistry.class).write(plan, model.origin()).content();
            print(plan, Repair.of(plan, planned, given.reader(), given.text()));
            return true;
        } catch (UnsafeChangeException e) {
            remark(plan, "no commands: " + ShownName.of(e.getMessage()));
            return false;
        }
    }

    private void print(RouterPlan plan, Repair repair) {
        repair.mended().forEach(drift -> remark(plan, "mended: " + words(drift)));
        repair.left().forEach(drift -> remark(plan, "left to you: " + words(drift)));
        var commands = takeBack ? repair.change().takeBack() : repair.change().apply();
        if (commands.isEmpty()) {
            remark(plan, "nothing to do");
        } else if (RouterChange.manner(plan.platform()).filter(RouterChange.Manner.CANDIDATE::equals).isPresent()) {
            remark(plan, "for a candidate configuration, which takes effect in one step");
        }
        commands.forEach(spec.commandLine().getOut()::println);
    }

    /** A line that the router passes over. */
    private void remark(RouterPlan plan, String words) {
        spec.commandLine().getOut().println(ChangeManner.of(plan.platform()).comment() + " " + plan.router() + ": " + words);
    }

    private static String words(Drift drift) {
        return ShownName.of(drift.session().map(session -> "session " + session + " ").orElse("") + drift.sentence());
    }
}
