package org.erdsl.cli;

import java.util.concurrent.Callable;

import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code erdsl explain}: prints the page of a rule. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Explains a rule: why it exists, what breaks it, and what to do.")
final class ExplainCommand implements Callable<Integer> {

    private final RuleRegistry registry = new RuleRegistry();
    private final RulePages pages = new RulePages();

    @Spec
    private CommandSpec spec;

    /** Not there where a subcommand is; picocli would ask for it all the same. */
    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The rule's id, as findings show it in brackets.")
    private String id;

    @Mixin
    private DebugOption debug;

    @Override
    public Integer call() throws RefusalException {
        if (id == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'RULE'");
        }
        var text = pages.find(id).or(() -> registry.find(id).map(ExplainCommand::inShort));
        spec.commandLine().getOut().println(text.orElseThrow(this::unknown).stripTrailing());
        return ExitCode.OK.number();
    }

    /** What is known of a rule that has no page. */
    private static String inShort(Rule<?> rule) {
        var info = rule.info();
        return "# " + info.id() + "\n\n" + info.summary() + ".\n\nSource: " + info.source();
    }

    private RefusalException unknown() {
        return new RefusalException(ExitCode.USAGE, "There is no rule '" + id + "'."
                + " Run 'erdsl rules' to see them all.");
    }
}
