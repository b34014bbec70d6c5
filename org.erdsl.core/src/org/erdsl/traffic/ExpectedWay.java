package org.erdsl.traffic;

import java.util.Optional;
import java.util.function.Predicate;

import org.erdsl.model.Circuit;
import org.erdsl.model.Gateway;
import org.erdsl.model.PathMedium;

/** What somebody expects of a path. */
public sealed interface ExpectedWay {

    /** The first hop of the path that is not as expected; nothing where the expectation holds. */
    Optional<Hop> firstDifference(Path path);

    /** Over a kind of network, whatever the circuit. */
    record Over(PathMedium medium) implements ExpectedWay {

        @Override
        public Optional<Hop> firstDifference(Path path) {
            if (path.medium().expected().filter(medium::equals).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(first(path, hop -> switch (hop.medium()) {
                case NONE -> true;
                case EXPRESSROUTE -> medium != PathMedium.EXPRESSROUTE;
                case INTERNET -> medium != PathMedium.INTERNET;
                case MICROSOFT, COMPANY -> false;
            }));
        }
    }

    /** Over this very circuit. */
    record OverCircuit(Circuit circuit) implements ExpectedWay {

        @Override
        public Optional<Hop> firstDifference(Path path) {
            if (path.works() && path.circuit().filter(circuit::equals).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(first(path, hop -> switch (hop.medium()) {
                case NONE, INTERNET -> true;
                case EXPRESSROUTE -> hop.carrier().circuit().filter(circuit::equals).isEmpty();
                case MICROSOFT, COMPANY -> false;
            }));
        }
    }

    /** Via this very gateway. */
    record Via(Gateway gateway) implements ExpectedWay {

        @Override
        public Optional<Hop> firstDifference(Path path) {
            if (path.works() && path.gateway().filter(gateway::equals).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(first(path, hop -> hop.medium() == Medium.NONE
                    || hop.to().kind() == WaypointKind.GATEWAY
                    || hop.from().kind() == WaypointKind.API_MANAGEMENT
                            && hop.to().kind() != WaypointKind.AZURE_RELAY));
        }
    }

    /** Where nothing on the way is wrong, it does not lead far enough: the last hop. */
    private static Hop first(Path path, Predicate<Hop> differs) {
        var hops = path.hops();
        return hops.stream().filter(differs).findFirst().orElse(hops.get(hops.size() - 1));
    }
}
