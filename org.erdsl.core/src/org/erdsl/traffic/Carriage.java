package org.erdsl.traffic;

import java.util.List;

import org.erdsl.model.Circuit;
import org.erdsl.model.PeeringLink;

/** Whether a circuit carries certain traffic, and why. */
sealed interface Carriage {

    /** What decides it. */
    Ground ground();

    /**
     * It does.
     *
     * @param links the links that still stand
     * @param preference the local preference of its routes; the highest is taken
     */
    record Carried(Circuit circuit, List<PeeringLink> links, int preference, Ground ground) implements Carriage {

        Carrier carrier() {
            return Carrier.over(circuit, links);
        }
    }

    /** It does not. */
    record Obstructed(Ground ground) implements Carriage {
    }
}
