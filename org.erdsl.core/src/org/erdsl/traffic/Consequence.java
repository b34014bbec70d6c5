package org.erdsl.traffic;

import java.util.List;

/**
 * What an outage means to a flow.
 *
 * @param flow the flow
 * @param effect what happens to it
 * @param before its way while everything works
 * @param after its way during the outage
 * @param remaining what it still runs on where it lost something in reserve, one sentence each without a full stop
 */
public record Consequence(Flow flow, Effect effect, Path before, Path after, List<String> remaining) {

    public Consequence {
        remaining = List.copyOf(remaining);
    }
}
