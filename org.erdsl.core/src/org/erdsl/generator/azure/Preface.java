package org.erdsl.generator.azure;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.azure.AzureCloud;
import org.erdsl.azure.CircuitPlan;

/**
 * What every format says first. Limits of route filters: <a
 * href="https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal">Microsoft</a>.
 */
final class Preface {

    private Preface() {
    }

    /** Sentences of printable ASCII, one line each. */
    static List<String> of(CircuitPlan plan) {
        var lines = new ArrayList<String>();
        lines.add("The Microsoft peering of circuit " + plan.circuit() + ", and the route filter attached to it.");
        lines.add("The circuit must exist and be provisioned; it is not changed. Applying this again changes nothing.");
        lines.add("A route filter has one rule, which can only allow, and lies in the Azure region of the circuit.");
        if (plan.cloud() != AzureCloud.PUBLIC) {
            lines.add("The circuit belongs to the cloud " + plan.cloud().microsoftName() + ": sign in there.");
        }
        lines.addAll(plan.notes());
        return lines;
    }

    static String comment(CircuitPlan plan, String mark) {
        var comment = new StringBuilder();
        of(plan).forEach(line -> comment.append(mark).append(' ').append(line).append('\n'));
        return comment.toString();
    }
}
