package org.erdsl.reading.sros;

import org.erdsl.running.RunningSettings;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;

/** What a session is when nothing is said (Nokia's model {@code nokia-conf-router-bgp}, release 24.7). */
final class SessionDefaults {

    static final int KEEPALIVE = 30;
    static final int HOLD = 90;

    static final RunningSettings SETTINGS = RunningSettings.NONE
            .with(Setting.SHUT_DOWN, Stated.byDefault(false))
            .with(Setting.ACTIVATED, Stated.byDefault(true))
            .with(Setting.TIMERS, Stated.byDefault(new RunningTimers(KEEPALIVE, HOLD)))
            .with(Setting.AUTHENTICATED, Stated.byDefault(false))
            .with(Setting.FIRST_AS_CHECK, Stated.byDefault(false))
            .with(Setting.REMOVES_PRIVATE_AS, Stated.byDefault(false));

    private SessionDefaults() {
    }
}
