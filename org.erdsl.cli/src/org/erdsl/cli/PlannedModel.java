package org.erdsl.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.erdsl.generator.ModelOrigin;
import org.erdsl.landscape.Landscape;
import org.erdsl.planner.RouterPlans;
import org.erdsl.policy.RouterPlan;

import picocli.CommandLine;

import com.google.inject.Injector;

/**
 * A model without errors and what its routers are to do.
 *
 * @param language what read it
 * @param origin where it is from
 * @param plans the plans, by router
 */
record PlannedModel(Injector language, ModelOrigin origin, Map<String, RouterPlan> plans) {

    /** @throws RefusalException when the model has errors, which are printed */
    static PlannedModel read(List<Path> files, Clock clock, CommandLine command, Style style) throws RefusalException {
        var checked = CheckedModel.read(ModelInput.of(files), clock, command, style);
        if (checked.exitCode() == ExitCode.ERRORS) {
            throw new RefusalException(ExitCode.ERRORS, "A model with errors has no plans for its routers.");
        }
        var landscape = Landscape.of(checked.model());
        if (landscape.models().isEmpty()) {
            throw new RefusalException(ExitCode.ERRORS, "The model says nothing.");
        }
        return new PlannedModel(checked.language(), ModelOrigin.of(landscape), RouterPlans.byName(landscape));
    }
}
