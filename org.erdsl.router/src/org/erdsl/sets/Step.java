package org.erdsl.sets;

import java.util.List;

import org.erdsl.running.SourceLine;

/**
 * A term that had a part in what became of a route.
 *
 * @param policy what messages call its policy: {@code route-map FROM-MICROSOFT}
 * @param term its name; empty for the end of the policy or of the chain, where no term decided
 * @param lines where it stands; of a term that is planned, none
 */
public record Step(String policy, String term, List<SourceLine> lines) {

    public Step {
        lines = List.copyOf(lines);
    }
}
