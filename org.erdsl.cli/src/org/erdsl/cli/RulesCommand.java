package org.erdsl.cli;

import org.erdsl.rules.RuleRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code erdsl rules}: lists what is checked. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Lists every rule that a model is held to.")
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DebugOption debug;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        var rules = new RuleRegistry().rules();
        var width = rules.stream().mapToInt(rule -> rule.info().id().length()).max().orElse(0);
        for (var rule : rules) {
            var info = rule.info();
            out.println(("%-" + width + "s  %-7s  %s").formatted(info.id(), info.category().severity(), info.summary()));
        }
    }
}
