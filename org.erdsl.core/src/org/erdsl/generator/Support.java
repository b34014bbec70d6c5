package org.erdsl.generator;

import java.util.Optional;

import org.erdsl.policy.Feature;

/**
 * Whether a platform has a feature.
 *
 * @param feature the feature
 * @param supported whether any version has it
 * @param since the first version that has it, where it is known that earlier ones lack it
 * @param remark why it is lacking, or what is worth knowing; one sentence without full stop, or empty
 */
record Support(Feature feature, boolean supported, Optional<PlatformVersion> since, String remark) {

    /** Why a version lacks the feature; nothing where it has it. Without a version the newest is meant. */
    Optional<String> lack(Optional<PlatformVersion> version) {
        if (!supported) {
            return Optional.of(remark);
        }
        if (since.isPresent() && version.isPresent() && version.get().compareTo(since.get()) < 0) {
            return Optional.of("version " + version.get() + " lacks it, " + since.get() + " has it");
        }
        return Optional.empty();
    }
}
