package org.erdsl.traffic;

import java.util.Optional;

import org.erdsl.model.Circuit;
import org.erdsl.model.Gateway;
import org.erdsl.model.PathMedium;

/**
 * The way a flow takes.
 *
 * @param medium what carries it
 * @param circuit the circuit, where the medium is ExpressRoute
 * @param gateway the on-premises data gateway it goes via, where there is one
 * @param why the fact it rests on, one sentence
 */
public record TrafficPath(PathMedium medium, Optional<Circuit> circuit, Optional<Gateway> gateway, String why) {

    static TrafficPath over(Circuit circuit, String why) {
        return new TrafficPath(PathMedium.EXPRESSROUTE, Optional.of(circuit), Optional.empty(), why);
    }

    static TrafficPath internet(String why) {
        return new TrafficPath(PathMedium.INTERNET, Optional.empty(), Optional.empty(), why);
    }

    static TrafficPath microsoft(String why) {
        return new TrafficPath(PathMedium.MICROSOFT, Optional.empty(), Optional.empty(), why);
    }

    TrafficPath via(Gateway otherGateway) {
        return new TrafficPath(medium, circuit, Optional.of(otherGateway), why);
    }
}
