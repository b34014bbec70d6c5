package org.erdsl.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;

/** In what the settings of a session differ from the plan's. */
final class SettingsDrift {

    private final RouterPlan plan;
    private final PlannedSession planned;
    private final RunningSession session;
    private final List<Drift> found = new ArrayList<>();

    SettingsDrift(RouterPlan plan, PlannedSession planned, RunningSession session) {
        this.plan = plan;
        this.planned = planned;
        this.session = session;
    }

    List<Drift> all() {
        if (session.settings().value(Setting.SHUT_DOWN).orElse(false)) {
            report(DriftKind.SESSION_DOWN, "is shut down", session.settings().get(Setting.SHUT_DOWN));
        }
        equal(Setting.REMOTE_AS, planned.microsofts().map(SessionPlan::remoteAs).orElse(plan.localAs()));
        equal(Setting.LOCAL_AS, planned.microsofts().map(SessionPlan::localAs).orElse(plan.localAs()));
        planned.microsofts().ifPresent(this::microsofts);
        session.unknowns().stream()
                .filter(statement -> statement.concerns().contains(UnknownStatement.Concern.SETTINGS))
                .forEach(this::unknown);
        return found;
    }

    private void microsofts(SessionPlan intended) {
        var settings = intended.settings();
        maximumPrefixes(settings.maximumPrefixes());
        settings.timers().ifPresent(timers -> {
            var runs = session.settings().get(Setting.TIMERS);
            if (runs.map(Stated::value).filter(value -> value.holdSeconds() == timers.holdSeconds()).isEmpty()) {
                report(DriftKind.SETTING, "hold time is " + runs.map(value -> value.value().holdSeconds() + " s")
                        .orElse("not set") + " instead of " + timers.holdSeconds() + " s", runs);
            }
        });
        settings.bfd().ifPresent(bfd -> {
            var runs = session.settings().get(Setting.BFD);
            if (runs.filter(value -> value.value().enabled()).isEmpty()) {
                report(DriftKind.SETTING, "has no BFD", runs);
            }
        });
        var authenticated = session.settings().get(Setting.AUTHENTICATED);
        if (settings.authenticationSecret().isPresent() && !authenticated.map(Stated::value).orElse(false)) {
            report(DriftKind.AUTHENTICATION, "has no authentication, and the model names the secret "
                    + settings.authenticationSecret().get(), authenticated);
        }
        var firstAs = session.settings().get(Setting.FIRST_AS_CHECK);
        if (firstAs.filter(value -> !value.value()).isPresent()) {
            report(DriftKind.SETTING, "does not check the first AS of what it hears", firstAs);
        }
        var removes = session.settings().get(Setting.REMOVES_PRIVATE_AS);
        if (settings.removesPrivateAsns() && !removes.map(Stated::value).orElse(false)) {
            report(DriftKind.SETTING, "does not take private AS numbers out of what it advertises", removes);
        }
    }

    private void maximumPrefixes(Optional<MaximumPrefixes> intended) {
        var runs = session.settings().get(Setting.MAXIMUM_PREFIXES);
        if (intended.isPresent() && runs.map(value -> value.value().limit() != intended.get().limit()).orElse(true)) {
            differs(Setting.MAXIMUM_PREFIXES, runs.map(value -> new Stated<>(value.value().limit(), value.lines())),
                    intended.get().limit());
        } else if (intended.isPresent() && runs.get().value().atLimit() != PrefixLimit.AtLimit.TEAR_DOWN) {
            report(DriftKind.SETTING, "does not end the session at its limit of prefixes", runs);
        } else if (intended.isEmpty() && runs.isPresent() && !runs.get().isDefault()) {
            report(DriftKind.SETTING, "takes " + runs.get().value().limit() + " prefixes at most, and the model names no limit",
                    runs);
        }
    }

    private void equal(Setting<Asn> setting, Asn intended) {
        var runs = session.settings().get(setting);
        if (runs.map(Stated::value).filter(intended::equals).isEmpty()) {
            differs(setting, runs, intended);
        }
    }

    private void differs(Setting<?> setting, Optional<? extends Stated<?>> runs, Object intended) {
        report(DriftKind.SETTING, setting.text() + " is " + runs.map(stated -> stated.value().toString()).orElse("not set")
                + " instead of " + intended, runs);
    }

    private void report(DriftKind kind, String sentence, Optional<? extends Stated<?>> stated) {
        found.add(new Drift(plan.router(), Optional.of(planned.key()), kind, sentence, Optional.empty(), Optional.empty(),
                stated.map(Stated::lines).filter(lines -> !lines.isEmpty()).orElse(session.lines().stream().limit(1).toList())));
    }

    private void unknown(UnknownStatement statement) {
        found.add(new Drift(plan.router(), Optional.of(planned.key()), DriftKind.UNKNOWN,
                "nobody knows how the session is set: `" + statement.unknown().text() + "` is not understood",
                Optional.empty(), Optional.empty(), List.of(statement.unknown().line())));
    }
}
