package org.erdsl.lab;

import java.util.List;
import java.util.Map;

/**
 * What was seen in a lab run.
 *
 * @param failure why the run came to no end, or null
 * @param accepted by address of Microsoft's edge, the routes from it in the router's table and their local preference
 * @param heard by address of Microsoft's edge, what the router announced to it
 * @param established the addresses of Microsoft's edge whose sessions came up
 * @param seconds how long the run took
 */
record LabResult(String failure, Map<String, Map<String, Integer>> accepted, Map<String, List<String>> heard,
        List<String> established, double seconds) {

    static LabResult failed(String why) {
        return new LabResult(why, Map.of(), Map.of(), List.of(), 0);
    }
}
