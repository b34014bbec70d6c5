package org.erdsl.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.PlatformBackend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No platform goes without proof. */
class PlatformProofsTest {

    @Test
    void everyRouterPlatformHasAProof() {
        assertEquals(
                new PlatformRegistry().backends().stream().map(PlatformBackend::platform)
                        .filter(platform -> !platform.equals("plaintext")).toList(),
                PlatformProofs.all().stream().map(proof -> proof.backend().platform()).toList());
    }

    @ParameterizedTest
    @MethodSource("org.erdsl.platforms.PlatformProofs#all")
    void isReadOrRunAndTriedWithEnoughMutants(PlatformProof proof) {
        assertTrue(proof.reader().isPresent() || proof.daemon().isPresent());
        assertTrue(proof.mutants().size() >= 15, proof.mutants().size() + " mutants");
        assertEquals(proof.mutants().size(), proof.mutants().stream().map(Mutant::name).distinct().count());
    }
}
