package org.erdsl.running;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of a session, each with its lines. What is not said and has no default that is known is not there. */
public final class RunningSettings {

    /** No setting at all. */
    public static final RunningSettings NONE = new RunningSettings(Map.of());

    private final Map<Setting<?>, Stated<?>> values;

    private RunningSettings(Map<Setting<?>, Stated<?>> values) {
        this.values = Map.copyOf(values);
    }

    public <T> Optional<Stated<T>> get(Setting<T> setting) {
        @SuppressWarnings("unchecked") // with() puts no other type there
        var stated = (Stated<T>) values.get(setting);
        return Optional.ofNullable(stated);
    }

    /** The value of a setting, without its lines. */
    public <T> Optional<T> value(Setting<T> setting) {
        return get(setting).map(Stated::value);
    }

    /** These settings with another value of one. */
    public <T> RunningSettings with(Setting<T> setting, Stated<T> stated) {
        var changed = new HashMap<>(values);
        changed.put(setting, stated);
        return new RunningSettings(changed);
    }

    /** These settings with another value of one, said by a line. */
    public <T> RunningSettings with(Setting<T> setting, T value, SourceLine line) {
        return with(setting, Stated.at(line, value));
    }

    /** These settings, and from others what these do not have: those of a peer group, or a platform's defaults. */
    public RunningSettings orElse(RunningSettings others) {
        var all = new HashMap<>(others.values);
        all.putAll(values);
        return new RunningSettings(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunningSettings settings && values.equals(settings.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
