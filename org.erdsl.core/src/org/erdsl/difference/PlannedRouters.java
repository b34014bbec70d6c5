package org.erdsl.difference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.model.Router;
import org.erdsl.planner.PolicyPlanner;
import org.erdsl.policy.RouterPlan;

/**
 * What the routers of a version are to do.
 *
 * @param plans the plans, by router
 * @param gaps routers that have none for a reason, by name
 */
record PlannedRouters(Map<String, RouterPlan> plans, Map<String, Gap> gaps) {

    static PlannedRouters of(Side side, Landscape landscape) {
        var planned = new PlannedRouters(new LinkedHashMap<>(), new LinkedHashMap<>());
        var planner = new PolicyPlanner(landscape);
        landscape.all(Router.class).forEach(router -> planned.add(side, router, planner));
        return planned;
    }

    /** A version may have errors, and the planner promises nothing of what they concern. */
    private void add(Side side, Router router, PolicyPlanner planner) {
        try {
            planner.plan(router).ifPresent(plan -> plans.put(plan.router(), plan));
        } catch (IllegalStateException e) {
            add(side, router, Optional.ofNullable(e.getMessage()));
        } catch (RuntimeException e) {
            add(side, router, Optional.empty());
        }
    }

    private void add(Side side, Router router, Optional<String> reason) {
        gaps.put(Names.of(router), new Gap(side, "router " + Names.of(router),
                reason.orElse("it has errors that concern this router")));
    }
}
