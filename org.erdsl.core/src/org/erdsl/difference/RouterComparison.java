package org.erdsl.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.erdsl.difference.SettingChange.Effect;
import org.erdsl.drift.PlannedSession;
import org.erdsl.policy.RouterPlan;

/** Compares the plans of all routers of two versions. */
final class RouterComparison {

    private final CommunityNames names;
    private final Changes changes = new Changes();

    private RouterComparison(CommunityNames names) {
        this.names = names;
    }

    static Changes of(PlannedRouters before, PlannedRouters after, CommunityNames names) {
        var comparison = new RouterComparison(names);
        var routers = new LinkedHashSet<>(after.plans().keySet());
        routers.addAll(before.plans().keySet());
        comparison.changes.gaps().addAll(before.gaps().values());
        comparison.changes.gaps().addAll(after.gaps().values());
        routers.removeAll(before.gaps().keySet());
        routers.removeAll(after.gaps().keySet());
        routers.forEach(router -> comparison.compare(router, Optional.ofNullable(before.plans().get(router)),
                Optional.ofNullable(after.plans().get(router))));
        return comparison.changes;
    }

    private void compare(String router, Optional<RouterPlan> before, Optional<RouterPlan> after) {
        settings(router, before, after);
        var sessions = new SessionComparison(router, names, changes);
        SessionPair.of(sessions(before), sessions(after)).forEach(sessions::compare);
        new InterfaceComparison(router, changes).compare(before.map(RouterPlan::interfaces).orElse(List.of()),
                after.map(RouterPlan::interfaces).orElse(List.of()));
    }

    private void settings(String router, Optional<RouterPlan> before, Optional<RouterPlan> after) {
        var settings = new SettingComparison<>(router, Optional.empty(), before, after, changes);
        settings.compare("platform", plan -> Optional.of(plan.platform()), Effect.RESTART);
        settings.compare("version", RouterPlan::version, Effect.NONE);
        settings.compare("form", RouterPlan::form, Effect.NONE);
        settings.compare("AS number of the router", plan -> Optional.of(plan.localAs()), Effect.RESTART);
    }

    private static List<PlannedSession> sessions(Optional<RouterPlan> plan) {
        return plan.map(PlannedSession::of).orElse(List.of());
    }
}
