package org.erdsl.difference;

import java.util.Optional;
import java.util.function.Function;

import org.erdsl.difference.SettingChange.Effect;

/**
 * Compares something that has settings.
 *
 * @param <T> what has them
 * @param router the router
 * @param session the session, where it is one
 * @param before it before; nothing where it was not there
 * @param after it afterwards
 * @param changes where what is found goes
 */
record SettingComparison<T>(String router, Optional<ChangedSession> session, Optional<T> before, Optional<T> after,
        Changes changes) {

    /** What is new or gone as a whole has no settings that are different. */
    void compare(String setting, Function<T, Optional<?>> value, Effect effect) {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        var old = value.apply(before.get()).map(Object::toString);
        var now = value.apply(after.get()).map(Object::toString);
        if (!old.equals(now)) {
            changes.settings().add(new SettingChange(router, session, setting, old, now, effect));
        }
    }
}
