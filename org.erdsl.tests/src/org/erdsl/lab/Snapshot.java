package org.erdsl.lab;

import java.util.List;
import java.util.Map;

/**
 * What was seen of a router at one time. Neighbors are named by their addresses, as texts.
 *
 * @param accepted by neighbor, the routes from it in the router's table and their local preference
 * @param heard by neighbor, what the router announced to it, with the AS path
 * @param established the neighbors with a running session
 * @param messages by neighbor, what the router said to it since the snapshot before, each with its time
 * @param shown what the router shows of itself, where that was asked
 */
record Snapshot(Map<String, Map<String, Integer>> accepted, Map<String, Map<String, String>> heard,
        List<String> established, Map<String, List<String>> messages, Shown shown) {
}
