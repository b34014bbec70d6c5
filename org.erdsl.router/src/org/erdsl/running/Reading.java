package org.erdsl.running;

import java.util.List;

/**
 * What became of the statements of a text: each was understood, is skipped or unknown. Only lines are kept of those that
 * are skipped, since a secret may be in them.
 *
 * @param understood how many were understood
 * @param skipped those that have nothing to do with BGP sessions, their policies or their interfaces
 * @param unknown those that have and are not understood; each is in the model too, where it would act
 */
public record Reading(int understood, List<SourceLine> skipped, List<Unknown> unknown) {

    public Reading {
        skipped = List.copyOf(skipped);
        unknown = List.copyOf(unknown);
    }
}
