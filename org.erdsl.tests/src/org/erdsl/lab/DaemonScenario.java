package org.erdsl.lab;

import java.io.IOException;
import java.util.List;

import org.erdsl.generator.RouterScenario;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.RouterPlan;
import org.erdsl.routes.RouteCorpus;

/**
 * A plan on a daemon, with the routes it is tried with.
 *
 * @param daemon the daemon
 * @param plan the plan, with what the daemon can express
 * @param corpus the routes
 */
record DaemonScenario(Daemon daemon, RouterPlan plan, RouteCorpus corpus) {

    /** The first router of a scenario. */
    static DaemonScenario of(Daemon daemon, RouterScenario scenario) {
        return of(daemon, scenario.plansFor(daemon.backend()).get(0));
    }

    /** A router, with what the daemon can express of it and the lab can run. */
    static DaemonScenario of(Daemon daemon, RouterPlan written) {
        var plan = daemon.placed(written);
        var corpus = RouteCorpus.of(plan);
        return new DaemonScenario(daemon, plan, daemon.endsTheSessionOverAWrongFirstAs()
                ? corpus.withTheNeighborsAsFirst(Asn.MICROSOFT)
                : corpus);
    }

    /** What the back-end writes, in its usual form. */
    String configuration() {
        return RouterScenario.generate(daemon.backend(), plan);
    }

    DaemonComparison comparison() {
        return new DaemonComparison(daemon, plan, corpus, daemon.originated(plan, originated()));
    }

    List<LabResult> run(List<LabCase> cases) throws IOException, InterruptedException {
        return Lab.routes(daemon, plan, corpus, originated(), cases);
    }

    /** The prefixes the company originates: those of the advertised that are not heard from another AS. */
    private List<Prefix> originated() {
        return plan.sessions().stream()
                .flatMap(session -> session.advertised().stream())
                .distinct()
                .filter(prefix -> corpus.outbound().stream().anyMatch(route ->
                        route.prefix().equals(prefix) && route.asPath().isEmpty()))
                .toList();
    }
}
