package org.erdsl.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.net.IpAddress;
import org.erdsl.observed.View;

/**
 * What an argument of {@code --routes} says.
 *
 * @param router the name of the router in the model
 * @param neighbor the neighbor whose routes they are, where it says so
 * @param view which of its tables it is, where it says so
 * @param file the file or folder
 */
record GivenRoutes(String router, Optional<IpAddress> neighbor, Optional<View> view, Path file) {

    /** @throws RefusalException when the text is no such argument */
    static GivenRoutes of(String argument, PlannedModel model) throws RefusalException {
        var equals = argument.indexOf('=');
        if (equals < 0) {
            throw new RefusalException(ExitCode.USAGE, "Tables do not say which router they are of; write --routes ROUTER="
                    + argument + ".");
        }
        var words = argument.substring(0, equals).split("/", -1);
        requireRouter(words[0], model);
        var neighbor = Optional.<IpAddress>empty();
        var view = Optional.<View>empty();
        for (var word : Arrays.asList(words).subList(1, words.length)) {
            var table = Stream.of(View.values()).filter(known -> known.toString().equals(word)).findFirst();
            view = table.isPresent() ? table : view;
            neighbor = table.isPresent() ? neighbor : Optional.of(neighbor(word));
        }
        return new GivenRoutes(words[0], neighbor, view, Path.of(argument.substring(equals + 1)));
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
