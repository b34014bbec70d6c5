package org.erdsl.cli;

import org.erdsl.check.Problem;
import org.erdsl.finding.QuickFix;

/**
 * A fix that was applied.
 *
 * @param problem what it was for, with its place before the fix
 * @param fix the fix
 */
record AppliedFix(Problem problem, QuickFix fix) {
}
