package org.erdsl.generator.bird;

import java.util.SortedSet;

import org.erdsl.net.Prefix;
import org.erdsl.policy.SessionPlan;

/**
 * The routes to nowhere of one routing table.
 *
 * @param session one of the sessions of the table, which says its VRF and family
 * @param prefixes where they lead; added to while the sessions are looked at
 */
record BlackholeTable(SessionPlan session, SortedSet<Prefix> prefixes) {
}
