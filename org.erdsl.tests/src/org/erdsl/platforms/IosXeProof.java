package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.iosxe.IosXeBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.iosxe.IosXeReader;

/** Cisco IOS XE is read; no daemon of it runs in the build. */
final class IosXeProof implements PlatformProof {

    @Override
    public PlatformBackend backend() {
        return new IosXeBackend();
    }

    @Override
    public String comment() {
        return "!";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new IosXeReader());
    }

    @Override
    public Optional<String> daemon() {
        return Optional.empty();
    }

    @Override
    public List<Mutant> mutants() {
        return RouteMapMutants.of("ip community-list standard");
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
