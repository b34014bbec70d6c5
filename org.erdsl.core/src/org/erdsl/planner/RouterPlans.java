package org.erdsl.planner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Router;
import org.erdsl.policy.RouterPlan;

/** The plans of all routers of a landscape. */
public final class RouterPlans {

    private RouterPlans() {
    }

    /**
     * The plans of the routers on which links end, in the order of the model.
     *
     * @param landscape a landscape the rules find no error in
     */
    public static List<RouterPlan> of(Landscape landscape) {
        var planner = new PolicyPlanner(landscape);
        return landscape.all(Router.class).stream().flatMap(router -> planner.plan(router).stream()).toList();
    }

    /** The same by the names of the routers. */
    public static Map<String, RouterPlan> byName(Landscape landscape) {
        var plans = new LinkedHashMap<String, RouterPlan>();
        of(landscape).forEach(plan -> plans.put(plan.router(), plan));
        return plans;
    }
}
