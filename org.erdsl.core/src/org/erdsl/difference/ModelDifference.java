package org.erdsl.difference;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.landscape.Landscape;

/**
 * What is different between two versions of a model.
 *
 * @param gaps what could not be compared
 * @param flows traffic that goes another way, is new or is gone
 * @param routes sessions that come and go, and routes that are exchanged otherwise
 * @param settings settings of routers, sessions and interfaces
 * @param risks accepted risks that come, go or last for another time
 * @param findings what is wrong, newly or no longer
 */
public record ModelDifference(List<Gap> gaps, List<FlowChange> flows, List<RouteChange> routes,
        List<SettingChange> settings, List<RiskChange> risks, List<FindingChange> findings) {

    public ModelDifference {
        gaps = List.copyOf(gaps);
        flows = List.copyOf(flows);
        routes = List.copyOf(routes);
        settings = List.copyOf(settings);
        risks = List.copyOf(risks);
        findings = List.copyOf(findings);
    }

    /** Compares two versions. */
    public static ModelDifference of(ModelVersion before, ModelVersion after) {
        var findings = FindingChange.between(before, after);
        var gaps = new ArrayList<Gap>();
        unreadable(Side.OLD, before, gaps);
        unreadable(Side.NEW, after, gaps);
        if (!gaps.isEmpty()) {
            return new ModelDifference(gaps, List.of(), List.of(), List.of(), List.of(), findings);
        }
        var oldLandscape = Landscape.of(before.files());
        var newLandscape = Landscape.of(after.files());
        var routers = RouterComparison.of(PlannedRouters.of(Side.OLD, oldLandscape),
                PlannedRouters.of(Side.NEW, newLandscape),
                CommunityNames.of(before.library(), oldLandscape, newLandscape));
        return new ModelDifference(routers.gaps(),
                FlowChange.between(oldLandscape, newLandscape, before.library()), routers.routes(), routers.settings(),
                RiskChange.between(oldLandscape, newLandscape), findings);
    }

    /** What follows from mistakes in the text would be taken for changes. */
    private static void unreadable(Side side, ModelVersion version, List<Gap> gaps) {
        if (!version.isWhole()) {
            gaps.add(new Gap(side, "everything but findings", "its text has mistakes"));
        }
    }

    /** Whether the versions mean the same, as far as they could be compared, and they could as a whole. */
    public boolean isEmpty() {
        return gaps.isEmpty() && flows.isEmpty() && routes.isEmpty() && settings.isEmpty() && risks.isEmpty()
                && findings.isEmpty();
    }
}
