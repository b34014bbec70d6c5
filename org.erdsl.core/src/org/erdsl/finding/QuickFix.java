package org.erdsl.finding;

/**
 * A change that removes the cause of a finding.
 *
 * @param label what it does, as an order: "Accept 12076:51003 too"
 * @param edit the change
 */
public record QuickFix(String label, TextEdit edit) {
}
