package org.erdsl.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** References as rules take them: one that leads nowhere is reported already, and counts as absent. */
public final class Resolved {

    private Resolved() {
    }

    /** What a reference leads to. */
    public static <T extends EObject> Optional<T> of(T target) {
        return Optional.ofNullable(target).filter(present -> !present.eIsProxy());
    }

    /** What the references lead to, in their order. */
    public static <T extends EObject> List<T> of(List<T> targets) {
        return all(targets) ? Collections.unmodifiableList(targets)
                : targets.stream().filter(target -> !target.eIsProxy()).toList();
    }

    /** Whether every reference leads somewhere. */
    public static boolean all(List<? extends EObject> targets) {
        for (var target : targets) {
            if (target.eIsProxy()) {
                return false;
            }
        }
        return true;
    }
}
