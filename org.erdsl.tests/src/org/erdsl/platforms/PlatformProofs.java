package org.erdsl.platforms;

import java.util.List;

/** The proofs of all platforms for routers, by name of the platform. */
public final class PlatformProofs {

    private static final List<PlatformProof> ALL = List.of(
            new EosProof(),
            new BirdProof(),
            new IosXeProof(),
            new IosXrProof(),
            new NxOsProof(),
            new FrrProof(),
            new GoBgpProof(),
            new VrpProof(),
            new JunosProof(),
            new RouterOsProof(),
            new SrosProof(),
            new OpenBgpdProof(),
            new VyosProof());

    private PlatformProofs() {
    }

    public static List<PlatformProof> all() {
        return ALL;
    }
}
