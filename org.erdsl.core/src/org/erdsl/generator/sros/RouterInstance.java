package org.erdsl.generator.sros;

import java.util.Optional;

/** Where interfaces, static routes and BGP of a VRF stand: in its VPRN service, else in the router {@code Base}. */
final class RouterInstance {

    private RouterInstance() {
    }

    static String path(Optional<String> vrf) {
        return vrf.map(name -> "service vprn \"" + name + "\"").orElse("router \"Base\"");
    }
}
