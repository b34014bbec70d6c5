package org.erdsl.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.RouterPlan;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningRouter;

/** In what the interfaces of a router differ from the plan's. They are found by their addresses. */
final class InterfaceDrift {

    private final RouterPlan plan;
    private final RunningRouter running;
    private final List<Drift> found = new ArrayList<>();

    private InterfaceDrift(RouterPlan plan, RunningRouter running) {
        this.plan = plan;
        this.running = running;
    }

    static List<Drift> of(RouterPlan plan, RunningRouter running) {
        var drift = new InterfaceDrift(plan, running);
        plan.interfaces().forEach(drift::compare);
        return drift.found;
    }

    private void compare(InterfacePlan planned) {
        for (var address : planned.addresses()) {
            var there = running.interfaces().stream()
                    .filter(candidate -> candidate.addresses().contains(address) && candidate.vrf().equals(planned.vrf()))
                    .findFirst();
            if (there.isEmpty()) {
                report(planned, "no interface" + planned.vrf().map(name -> " in VRF " + name).orElse("") + " has the address "
                        + address, Optional.empty());
            } else {
                compare(planned, there.get());
            }
        }
    }

    private void compare(InterfacePlan planned, RunningInterface there) {
        if (there.shutDown()) {
            report(planned, "interface " + there.name() + " is shut down", Optional.of(there));
        }
        if (!there.vlan().equals(planned.vlan()) || !there.outerVlan().equals(planned.outerVlan())) {
            report(planned, "interface " + there.name() + " has " + tags(there.vlan(), there.outerVlan()) + " instead of "
                    + tags(planned.vlan(), planned.outerVlan()), Optional.of(there));
        }
        if (planned.mtu().isPresent() && there.mtu().isPresent() && !there.mtu().equals(planned.mtu())) {
            report(planned, "interface " + there.name() + " has MTU " + there.mtu().getAsInt() + " instead of "
                    + planned.mtu().getAsInt(), Optional.of(there));
        }
    }

    private static String tags(OptionalInt vlan, OptionalInt outer) {
        if (vlan.isEmpty()) {
            return "no VLAN";
        }
        return "VLAN " + (outer.isPresent() ? outer.getAsInt() + "/" : "") + vlan.getAsInt();
    }

    private void report(InterfacePlan planned, String sentence, Optional<RunningInterface> there) {
        var drift = new Drift(plan.router(), Optional.empty(), DriftKind.INTERFACE, sentence, Optional.empty(),
                Optional.empty(), there.map(RunningInterface::lines).orElse(List.of()));
        if (!found.contains(drift)) {
            found.add(drift);
        }
    }
}
