package org.erdsl.traffic;

import java.util.Collection;
import java.util.List;

import org.erdsl.model.Fact;

/**
 * Why traffic takes a hop.
 *
 * @param reason what it is in this model, one sentence without a full stop
 * @param fact what is true of Microsoft's services and makes it a reason
 * @param evidence what the model or the library says of the regions, services and connector types concerned
 */
public record Ground(String reason, TrafficFact fact, List<Fact> evidence) {

    public Ground {
        evidence = List.copyOf(evidence);
    }

    static Ground of(TrafficFact fact, String reason) {
        return new Ground(reason, fact, List.of());
    }

    static Ground of(TrafficFact fact, String reason, Collection<? extends Fact> evidence) {
        return new Ground(reason, fact, List.copyOf(evidence));
    }
}
