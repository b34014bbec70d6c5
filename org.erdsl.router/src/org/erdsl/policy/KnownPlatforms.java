package org.erdsl.policy;

import java.util.List;
import java.util.Optional;

/** The router platforms configuration can be written for. Rules know their names and what they lack, nothing else. */
public interface KnownPlatforms {

    /** The names as models write them, sorted. */
    List<String> names();

    /** The forms of a known platform's configuration, the usual one first. */
    List<String> forms(String platform);

    /**
     * Why a known platform lacks a feature, one sentence without full stop; nothing where it has it.
     *
     * @param version as the model writes it; without one the newest is meant
     */
    Optional<String> lack(String platform, Optional<String> version, Feature feature);

    /**
     * Why a version of a known platform is too old to write for, one sentence without full stop; nothing where it is not.
     *
     * @param version as the model writes it; without one the newest is meant
     */
    Optional<String> tooOld(String platform, Optional<String> version);

    /**
     * What keeps a plan from being written for its platform, which is a known one: one sentence each, and none where it
     * can be written.
     */
    List<String> refusals(RouterPlan plan);
}
