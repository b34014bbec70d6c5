package org.erdsl.importing.router;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.importing.ModelText;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.running.Setting;

/** The text of all circuits and routers, and comments for what no model can say. */
final class RouterModelText {

    private final List<ReadRouter> routers;
    private final CommunityClauses clauses;
    private final Set<IpAddress> dropped;
    private final ModelText text;

    RouterModelText(List<ReadRouter> routers, CommunityClauses clauses, Set<IpAddress> dropped, ModelText text) {
        this.routers = routers;
        this.clauses = clauses;
        this.dropped = dropped;
        this.text = text;
    }

    void write() {
        var links = FoundLink.of(sessions());
        for (var circuit : FoundCircuit.of(links)) {
            new CircuitText(circuit, text.name(circuit.label().orElse("circuit1"), "circuit1"), clauses, text).write();
        }
        routers.forEach(router -> write(router, links));
        routers.forEach(this::unknowns);
    }

    private List<FoundSession> sessions() {
        var found = new ArrayList<FoundSession>();
        for (var router : routers) {
            for (var session : router.running().sessions()) {
                var used = session.settings().value(Setting.ACTIVATED).orElse(true)
                        && session.settings().value(Setting.REMOTE_AS).filter(Asn.MICROSOFT::equals).isPresent();
                var candidate = FoundSession.of(router, session);
                if (used && candidate.isUsual()) {
                    found.add(candidate);
                } else if (used) {
                    text.comment(ModelText.quoted(session.lines().get(0).toString()) + ": a session with "
                            + session.neighbor() + " is left out: that is not the second usable address of its link, "
                            + "or its routes are of another family");
                }
            }
        }
        return found;
    }

    private void write(ReadRouter router, List<FoundLink> links) {
        var running = router.running();
        text.open("router", router.name(), null);
        text.line("platform " + running.platform()
                + running.version().map(version -> " version " + ModelText.quoted(version)).orElse(""));
        IbgpNeighborText.asn(running).or(() -> severalAsns(router, links)).ifPresent(asn -> text.line("asn " + asn));
        ibgpVrf(router).ifPresent(vrf -> text.line("vrf " + ModelText.quoted(vrf)));
        if (links.stream().anyMatch(link -> link.router() == router && link.link().isPresent())) {
            text.line("configure interfaces");
        }
        ibgp(router);
        text.close();
    }

    private static Optional<Asn> severalAsns(ReadRouter router, List<FoundLink> links) {
        var asns = links.stream().filter(link -> link.router() == router)
                .flatMap(link -> link.first().session().settings().value(Setting.LOCAL_AS).stream()).distinct().toList();
        return asns.size() > 1 ? asns.stream().min(Comparator.naturalOrder()) : Optional.empty();
    }

    private static Optional<String> ibgpVrf(ReadRouter router) {
        return IbgpNeighborText.sessions(router.running()).stream().flatMap(session -> session.vrf().stream()).findFirst();
    }

    private void ibgp(ReadRouter router) {
        var neighbors = IbgpNeighborText.neighbors(router, routers, dropped);
        if (!neighbors.isEmpty()) {
            text.line("ibgp {");
            text.line(2, "address " + IbgpNeighborText.addresses(router.running()).stream().map(IpAddress::toString)
                    .collect(Collectors.joining(", ")));
            neighbors.forEach(neighbor -> text.line(2, neighbor));
            text.line("}");
        }
        IbgpNeighborText.sessions(router.running()).stream()
                .filter(session -> dropped.contains(session.neighbor()) || neighbors.isEmpty())
                .forEach(session -> text.line("// " + ModelText.quoted(session.lines().get(0).toString())
                        + ": the iBGP session with " + session.neighbor()
                        + " is left out: no model says what it does, or its own address is not known"));
    }

    /** Statements are shown as strings, in which nothing ends a comment. */
    private void unknowns(ReadRouter router) {
        router.running().reading().unknown().forEach(unknown -> text.comment("not understood: "
                + ModelText.quoted(unknown.toString())));
    }
}
