package org.erdsl.policy;

import java.util.List;

/**
 * What a router is to do, free of any vendor's words. It holds no text of the model that could carry configuration:
 * names are checked by the planner, and there are no display names or descriptions.
 *
 * @param router the name of the router, of ASCII letters, digits, hyphens and underscores
 * @param platform the platform it runs, as the model names it
 * @param localAs the company's AS number, one for all sessions of a router
 * @param sessions its sessions with Microsoft, by circuit, link and address family
 * @param acceptedRisks the risks the company accepts on elements of this plan, one line each
 */
public record RouterPlan(String router, String platform, org.erdsl.net.Asn localAs, List<SessionPlan> sessions,
        List<String> acceptedRisks) {

    public RouterPlan {
        sessions = List.copyOf(sessions);
        acceptedRisks = List.copyOf(acceptedRisks);
    }
}
