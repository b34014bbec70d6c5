package org.erdsl.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.erdsl.net.IpAddress;

/**
 * What an argument of {@code --routes} says.
 *
 * @param router the name of the router in the model
 * @param neighbor the neighbor whose routes they are, where it says so
 * @param file the file or folder
 */
record GivenRoutes(String router, Optional<IpAddress> neighbor, Path file) {

    /** @throws RefusalException when the text is no such argument */
    static GivenRoutes of(String argument, PlannedModel model) throws RefusalException {
        var equals = argument.indexOf('=');
        if (equals < 0) {
            throw new RefusalException(ExitCode.USAGE, "Tables do not say which router they are of; write --routes ROUTER="
                    + argument + ".");
        }
        var slash = argument.substring(0, equals).indexOf('/');
        var router = argument.substring(0, slash < 0 ? equals : slash);
        requireRouter(router, model);
        return new GivenRoutes(router, slash < 0 ? Optional.empty() : Optional.of(neighbor(argument.substring(slash + 1, equals))),
                Path.of(argument.substring(equals + 1)));
    }

    /** @throws RefusalException when the model has no such router */
    static void requireRouter(String router, PlannedModel model) throws RefusalException {
        if (!model.plans().containsKey(router)) {
            throw new RefusalException(ExitCode.USAGE, "There is no router '" + router + "' in the model on which a link "
                    + "ends; there is " + String.join(", ", model.plans().keySet()) + ".");
        }
    }

    private static IpAddress neighbor(String text) throws RefusalException {
        try {
            return IpAddress.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new RefusalException(ExitCode.USAGE, "'" + text + "' is no address of a neighbor.", e);
        }
    }
}
