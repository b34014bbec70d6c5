package org.erdsl.policy;

import java.util.List;
import java.util.Optional;

import org.erdsl.net.Asn;

/**
 * What a router is to do, free of any vendor's words. The only texts of the model in it are names, one version and
 * descriptions, all of characters that mean nothing to any command line; {@link org.erdsl.generator.PlanGuard} sees to
 * it.
 *
 * @param router the name of the router, of ASCII letters, digits, hyphens and underscores
 * @param platform the platform it runs, as the model names it
 * @param version the version of the platform, where the model names one
 * @param form the form of the configuration, where the model names one; else the platform's first
 * @param localAs the AS number of its BGP process
 * @param sessions its sessions with Microsoft, by circuit, link and address family
 * @param ibgp its iBGP sessions, by name
 * @param interfaces the sub-interfaces to write, by name and VLAN; empty where the model does not ask for them
 * @param acceptedRisks the risks the company accepts on elements of this plan, one line each
 */
public record RouterPlan(String router, String platform, Optional<String> version, Optional<String> form, Asn localAs,
        List<SessionPlan> sessions, List<IbgpPlan> ibgp, List<InterfacePlan> interfaces, List<String> acceptedRisks) {

    /** The form that leaves nothing of an earlier version on the router. Every platform has it. */
    public static final String REPLACE = "replace";

    public RouterPlan {
        sessions = List.copyOf(sessions);
        ibgp = List.copyOf(ibgp);
        interfaces = List.copyOf(interfaces);
        acceptedRisks = List.copyOf(acceptedRisks);
    }
}
