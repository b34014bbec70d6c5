package org.erdsl.generation;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.bird.BirdBackend;
import org.erdsl.generator.eos.EosBackend;
import org.erdsl.generator.frr.FrrBackend;
import org.erdsl.generator.gobgp.GoBgpBackend;
import org.erdsl.generator.iosxe.IosXeBackend;
import org.erdsl.generator.iosxr.IosXrBackend;
import org.erdsl.generator.junos.JunosBackend;
import org.erdsl.generator.nxos.NxOsBackend;
import org.erdsl.generator.openbgpd.OpenBgpdBackend;
import org.erdsl.generator.plaintext.PlanText;
import org.erdsl.generator.plaintext.PlaintextBackend;
import org.erdsl.generator.routeros.RouterOsBackend;
import org.erdsl.generator.sros.SrosBackend;
import org.erdsl.generator.vrp.VrpBackend;
import org.erdsl.generator.vyos.VyosBackend;
import org.erdsl.policy.Feature;
import org.erdsl.policy.KnownPlatforms;
import org.erdsl.policy.RouterPlan;

import com.google.inject.Singleton;

/** The router platforms configuration can be written for, by name. */
@Singleton
public class PlatformRegistry implements KnownPlatforms {

    /** Sorted by platform. */
    private final List<PlatformBackend> backends = List.of(
            new EosBackend(),
            new BirdBackend(),
            new IosXeBackend(),
            new IosXrBackend(),
            new NxOsBackend(),
            new FrrBackend(),
            new GoBgpBackend(),
            new VrpBackend(),
            new JunosBackend(),
            new RouterOsBackend(),
            new SrosBackend(),
            new OpenBgpdBackend(),
            new PlaintextBackend(),
            new VyosBackend());

    public List<PlatformBackend> backends() {
        return backends;
    }

    public Optional<PlatformBackend> find(String platform) {
        return backends.stream().filter(backend -> backend.platform().equals(platform)).findFirst();
    }

    /**
     * The file for a router.
     *
     * @param plan one that its platform can express
     */
    public GeneratedFile write(RouterPlan plan, ModelOrigin origin) {
        var backend = find(plan.platform()).orElseThrow();
        return new GeneratedFile("routers/" + plan.router() + "." + backend.fileEnding(),
                backend.generate(plan, origin.header(plan).and(backend.safeApply(plan))));
    }

    /** What a plan says, for people. */
    public String inWords(RouterPlan plan) {
        return new PlanText().print(plan);
    }

    @Override
    public List<String> names() {
        return backends.stream().map(PlatformBackend::platform).sorted().toList();
    }

    @Override
    public List<String> forms(String platform) {
        return find(platform).orElseThrow().capabilities().forms();
    }

    @Override
    public Optional<String> lack(String platform, Optional<String> version, Feature feature) {
        return find(platform).orElseThrow().capabilities().lack(feature, version);
    }

    @Override
    public Optional<String> tooOld(String platform, Optional<String> version) {
        return find(platform).orElseThrow().capabilities().tooOld(version);
    }

    @Override
    public List<String> refusals(RouterPlan plan) {
        var unsupported = find(plan.platform()).orElseThrow().unsupported(plan);
        if (!unsupported.isEmpty()) {
            return unsupported;
        }
        try {
            PlanGuard.check(plan);
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(e.getMessage());
        }
    }
}
