package org.erdsl.proof;

import java.util.List;
import java.util.Optional;

import org.erdsl.drift.Drift;
import org.erdsl.drift.DriftKind;
import org.erdsl.drift.RouterDrift;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.generator.Sha256;
import org.erdsl.policy.RouterPlan;
import org.erdsl.running.SourceText;

import com.google.inject.Inject;

/** Reads back what is written for routers, and proves that it says what their plans say. */
public class Prover {

    @Inject
    private PlatformRegistry platforms;

    @Inject
    private ReaderRegistry readers;

    /**
     * Proves what is written for a plan.
     *
     * @param plan one that its platform can express
     * @param origin the model it is from
     */
    public Proof prove(RouterPlan plan, ModelOrigin origin) {
        return prove(plan, platforms.write(plan, origin));
    }

    /** Proves a file that may have been written for a plan. */
    public Proof prove(RouterPlan plan, GeneratedFile file) {
        var drift = readers.find(plan.platform())
                .map(reader -> drift(RouterDrift.of(plan, reader.read(SourceText.of(file.path(), file.content())))))
                .orElseGet(() -> List.of(unread(plan)));
        return new Proof(plan.router(), plan.platform(), file.path(), Sha256.of(file.content()),
                plan.sessions().size() + plan.ibgp().size(), drift);
    }

    /** Keys are never in a file that erdsl writes, so none can be missing from it. */
    private static List<Drift> drift(List<Drift> found) {
        return found.stream().filter(drift -> drift.kind() != DriftKind.AUTHENTICATION).toList();
    }

    private static Drift unread(RouterPlan plan) {
        return new Drift(plan.router(), Optional.empty(), DriftKind.UNKNOWN,
                "nothing reads configuration of " + plan.platform(), Optional.empty(), Optional.empty(), List.of());
    }
}
