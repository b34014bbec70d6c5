package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;

/**
 * What a platform is tried with: by its daemon, by an independent reader of its text, or by both. Every platform for
 * routers has one, in {@link PlatformProofs}.
 */
public interface PlatformProof {

    PlatformBackend backend();

    /** The mark of a comment to the end of the line. */
    String comment();

    /** The reader of the platform's text; nothing where only the daemon reads it. */
    Optional<ConfigurationReader> reader();

    /** Which daemon runs the text in the build, with its version; nothing where none does. */
    Optional<String> daemon();

    /**
     * Faulty variants of what the back-end writes for the scenario {@code generator/europe}, at least 15; each has to be
     * found by every way the platform is tried.
     */
    List<Mutant> mutants();

    /**
     * Faulty variants of what the back-end writes for the scenario {@code generator/edge}: of VRFs, origins, iBGP and the
     * other things that edges in service have.
     */
    default List<Mutant> edgeMutants() {
        return List.of();
    }

    /** How it is known that a change of the model reaches a router in service without a flap or a lost route. */
    default UpdateProof updates() {
        return UpdateProof.NOT_SHOWN;
    }

    /** A regular expression, multi-line, that finds the explicit reject of everything else at the end of a policy. */
    String lastReject(RoutePolicy policy);

    /** Regular expressions, multi-line, for whatever would put routes of other protocols into BGP. */
    List<String> redistribution();
}
