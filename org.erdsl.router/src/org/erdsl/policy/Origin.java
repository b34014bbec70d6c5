package org.erdsl.policy;

import java.util.List;

import org.erdsl.net.Asn;

/** Where a router has an advertised prefix from. */
public sealed interface Origin {

    /** The routing table has it, from wherever it is; the router announces it as its own. */
    record RoutingTable() implements Origin {
    }

    /**
     * The interior gateway protocol has it; the router announces it as its own.
     *
     * @param process the process, as the router's command line names it: {@code ospf 1}
     */
    record Igp(String process) implements Origin {
    }

    /** The router's own configuration holds a route to nowhere for it; the router announces it as its own. */
    record Blackhole() implements Origin {
    }

    /**
     * ASes behind the edge announce it over eBGP, and the router passes it on.
     *
     * @param asns their AS numbers, at least one
     */
    record Behind(List<Asn> asns) implements Origin {

        public Behind {
            asns = List.copyOf(asns);
            if (asns.isEmpty()) {
                throw new IllegalArgumentException("an origin in no AS");
            }
        }
    }
}
