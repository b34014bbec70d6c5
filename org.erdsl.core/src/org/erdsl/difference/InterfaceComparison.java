package org.erdsl.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.erdsl.difference.SettingChange.Effect;
import org.erdsl.policy.InterfacePlan;

/** Compares the interfaces of a router. They are the same where they share an address. */
final class InterfaceComparison {

    private final String router;
    private final Changes changes;

    InterfaceComparison(String router, Changes changes) {
        this.router = router;
        this.changes = changes;
    }

    void compare(List<InterfacePlan> before, List<InterfacePlan> after) {
        var old = new ArrayList<>(before);
        var now = new ArrayList<>(after);
        for (var link : after) {
            var found = old.stream().filter(candidate -> candidate.addresses().stream().anyMatch(link.addresses()::contains))
                    .findFirst();
            if (found.isPresent()) {
                old.remove(found.get());
                now.remove(link);
                compare(found.get(), link);
            }
        }
        now.forEach(link -> whole(Optional.empty(), Optional.of(link)));
        old.forEach(link -> whole(Optional.of(link), Optional.empty()));
    }

    private void compare(InterfacePlan before, InterfacePlan after) {
        var settings = new SettingComparison<>(router, Optional.empty(), Optional.of(before), Optional.of(after), changes);
        var of = " of the interface of " + addresses(after);
        settings.compare("name" + of, link -> Optional.of(link.name()), Effect.RESTART);
        settings.compare("VLAN" + of, InterfaceComparison::tags, Effect.RESTART);
        settings.compare("VRF" + of, InterfacePlan::vrf, Effect.RESTART);
        settings.compare("addresses" + of, link -> Optional.of(addresses(link)), Effect.RESTART);
        settings.compare("MTU" + of, link -> boxed(link.mtu()), Effect.NONE);
    }

    private void whole(Optional<InterfacePlan> before, Optional<InterfacePlan> after) {
        changes.settings().add(new SettingChange(router, Optional.empty(), "interface", before.map(this::words),
                after.map(this::words), Effect.RESTART));
    }

    private String words(InterfacePlan link) {
        return link.name() + tags(link).map(tags -> " VLAN " + tags).orElse("") + " with " + addresses(link);
    }

    private static Optional<String> tags(InterfacePlan link) {
        return link.vlan().isEmpty() ? Optional.empty() : Optional.of(
                (link.outerVlan().isEmpty() ? "" : link.outerVlan().getAsInt() + "/") + link.vlan().getAsInt());
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value.getAsInt());
    }

    private static String addresses(InterfacePlan link) {
        return link.addresses().stream().map(Object::toString).collect(Collectors.joining(" and "));
    }
}
