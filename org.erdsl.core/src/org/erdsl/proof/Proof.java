package org.erdsl.proof;

import java.util.List;

import org.erdsl.drift.Drift;
import org.erdsl.drift.DriftKind;

/**
 * Whether the configuration written for a router says what its plan says.
 *
 * @param router the name of the router
 * @param platform its platform
 * @param file the path of the configuration below the output folder
 * @param sha256 the digest of the configuration that was read back
 * @param sessions how many sessions it has, with Microsoft and over iBGP
 * @param drift what differs, or may
 */
public record Proof(String router, String platform, String file, String sha256, int sessions, List<Drift> drift) {

    /** What a proof came to. */
    public enum Verdict {

        /** Every session accepts and advertises exactly what the plan says. */
        PROVED("proved"),
        /** One does not; there is a route as counter-example, or a setting. */
        REFUTED("refuted"),
        /** Nobody knows: the platform has no reader, or something is not understood. */
        UNKNOWN("unknown");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public Proof {
        drift = List.copyOf(drift);
    }

    public Verdict verdict() {
        if (drift.isEmpty()) {
            return Verdict.PROVED;
        }
        return drift.stream().allMatch(found -> found.kind() == DriftKind.UNKNOWN) ? Verdict.UNKNOWN : Verdict.REFUTED;
    }
}
