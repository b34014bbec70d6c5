package org.erdsl.cli;

import java.time.Clock;
import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.check.Problem;
import org.erdsl.files.UnreadableTextException;

import com.google.inject.Injector;

import picocli.CommandLine;

/**
 * A model that was read to be looked at, with whatever is wrong with it.
 *
 * @param language what reads it
 * @param model its files
 * @param problems what is wrong with it
 */
record CheckedModel(Injector language, ResourceSet model, List<Problem> problems) {

    CheckedModel {
        problems = List.copyOf(problems);
    }

    /**
     * Reads and checks a model. Text that is no erdsl and names that nothing bears are printed, because what is to be
     * said of the model would leave out what they stand for; of errors in a model that is whole, standard error says
     * that there are some.
     */
    static CheckedModel read(ModelInput input, Clock clock, CommandLine command, Style style) throws RefusalException {
        var language = Language.on(clock);
        try {
            var model = language.getInstance(ModelFiles.class).read(input.files());
            var checked = new CheckedModel(language, model, language.getInstance(ModelCheck.class).check(model));
            var summary = new Summary(checked.problems, model.getResources().size());
            if (!checked.isWhole()) {
                new ProblemPrinter(command.getOut(), style, new FileNames(input.files()), model).print(checked.problems);
                command.getOut().println(summary);
            } else if (summary.errors()) {
                command.getErr().println("erdsl: " + summary + "; 'erdsl check' shows them.");
            }
            summary.warn(command.getErr());
            return checked;
        } catch (UnreadableTextException e) {
            throw new RefusalException(ExitCode.INPUT, e.getMessage(), e);
        }
    }

    /** Whether every text is erdsl and every name means something. */
    boolean isWhole() {
        return problems.stream().noneMatch(problem ->
                problem.rule().equals(Problem.SYNTAX) || problem.rule().equals(Problem.REFERENCE));
    }

    ExitCode exitCode() {
        return new Summary(problems, model.getResources().size()).exitCode();
    }
}
