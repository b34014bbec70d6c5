package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.frr.FrrBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;

/** FRRouting runs in the build. */
final class FrrProof implements PlatformProof {

    @Override
    public PlatformBackend backend() {
        return new FrrBackend();
    }

    @Override
    public String comment() {
        return "!";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.empty();
    }

    @Override
    public Optional<String> daemon() {
        return Optional.of("FRR 8.4.4");
    }

    @Override
    public List<Mutant> mutants() {
        return RouteMapMutants.of("bgp community-list standard");
    }

    @Override
    public String lastReject(RoutePolicy policy) {
        return RouteMapMutants.lastReject(policy);
    }

    @Override
    public List<String> redistribution() {
        return List.of("^ *redistribute ");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
