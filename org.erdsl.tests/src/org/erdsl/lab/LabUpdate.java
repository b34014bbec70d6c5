package org.erdsl.lab;

import java.util.List;
import java.util.Map;

/**
 * How a router goes over to another configuration while it runs.
 *
 * @param file the name of the configuration's file in the folder of the case
 * @param neighbors the neighbors it has sessions with afterwards
 * @param added the prefixes the router originates from then on
 * @param dropped the prefixes the router no longer originates
 * @param droppedFromBehind the prefixes it no longer passes on from ASes behind it
 * @param accepted by neighbor, what it is to have from it afterwards, with the local preference
 * @param heard by neighbor, what it is to announce to it afterwards, with the AS path
 * @param otherwise whether it is to have or announce something else than that
 */
record LabUpdate(String file, List<String> neighbors, List<String> added, List<String> dropped,
        List<String> droppedFromBehind, Map<String, Map<String, Integer>> accepted,
        Map<String, Map<String, String>> heard, boolean otherwise) {

    /** Whether a router has what it is to have. */
    boolean isReached(Snapshot seen) {
        return otherwise != accepted.keySet().stream().allMatch(neighbor -> accepted.get(neighbor).equals(seen.accepted().get(neighbor))
                && heard.get(neighbor).equals(seen.heard().get(neighbor)));
    }
}
