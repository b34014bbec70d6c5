package org.erdsl.sets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.running.Unknown;

/** What becomes of a route. Two are equal when it is the same. */
public sealed interface Treatment {

    /** The route is accepted, with these attributes. */
    record Accepted(Attributes attributes) implements Treatment {

        @Override
        public String toString() {
            var changes = attributes.toString();
            return changes.isEmpty() ? "accepted" : "accepted with " + changes;
        }
    }

    /** The route is rejected. */
    record Rejected() implements Treatment {

        @Override
        public String toString() {
            return "rejected";
        }
    }

    /**
     * Nobody knows what becomes of it.
     *
     * @param unknowns why, at least one
     */
    record Undecided(List<Unknown> unknowns) implements Treatment {

        public Undecided {
            unknowns = List.copyOf(unknowns);
        }

        @Override
        public String toString() {
            return unknowns.stream().map(unknown -> unknown.line().toString())
                    .collect(Collectors.joining(", ", "undecided because of ", ""));
        }
    }

    Treatment REJECTED = new Rejected();

    /** The attributes of accepted routes. */
    default Optional<Attributes> ifAccepted() {
        return this instanceof Accepted accepted ? Optional.of(accepted.attributes) : Optional.empty();
    }
}
