package org.erdsl.platforms;

import java.util.List;

/** The proofs of all platforms for routers, by name of the platform. */
public final class PlatformProofs {

    private static final List<PlatformProof> ALL = List.of(
            new BirdProof(),
            new IosXeProof(),
            new FrrProof(),
            new GoBgpProof(),
            new VrpProof(),
            new RouterOsProof(),
            new OpenBgpdProof(),
            new VyosProof());

    private PlatformProofs() {
    }

    public static List<PlatformProof> all() {
        return ALL;
    }
}
