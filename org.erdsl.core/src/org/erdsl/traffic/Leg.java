package org.erdsl.traffic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.erdsl.landscape.Names;
import org.erdsl.model.Circuit;
import org.erdsl.model.Fact;
import org.erdsl.model.Site;
import org.erdsl.traffic.Carriage.Carried;

/** The leg between a place of the company and a place inside Microsoft's network. */
final class Leg {

    private final Waypoint from;
    private final Waypoint to;
    private final Collection<? extends Fact> evidence;
    private final Optional<Site> site;

    /**
     * @param from the end at the company
     * @param to the end inside Microsoft's network
     * @param evidence the facts about that end
     * @param site where the first end is, as far as the model says
     */
    Leg(Waypoint from, Waypoint to, Collection<? extends Fact> evidence, Optional<Site> site) {
        this.from = from;
        this.to = to;
        this.evidence = evidence;
        this.site = site;
    }

    /**
     * Over the circuit that is preferred among those that carry the traffic, of equal ones the first; else over the
     * internet, with what keeps it from each of them.
     *
     * @param circuits the circuits that come into question
     * @param carriage what a circuit does with the traffic
     * @param without why it takes the internet where there is no circuit at all
     */
    Path over(List<Circuit> circuits, Function<Circuit, Carriage> carriage, String without) {
        var carried = new ArrayList<Carried>();
        var obstacles = new ArrayList<Ground>();
        for (var circuit : circuits) {
            var result = carriage.apply(circuit);
            if (result instanceof Carried carries) {
                carried.add(carries);
            } else {
                obstacles.add(result.ground());
            }
        }
        // A stable sort: of equal ones the first in the model comes first.
        carried.sort(Comparator.comparingInt(Carried::preference).reversed());
        return carried.isEmpty() ? overTheInternet(obstacles, without) : over(carried);
    }

    private Path over(List<Carried> carried) {
        var best = carried.get(0);
        var others = carried.stream().skip(1).map(other -> "`" + Names.of(other.circuit()) + "`").toList();
        var reason = others.isEmpty() ? best.ground().reason() : "%s (%s %s too%s)".formatted(best.ground().reason(),
                String.join(" and ", others), others.size() == 1 ? "does" : "do",
                best.preference() > carried.get(1).preference()
                        ? ", with a lower local preference" : "; the first in the model is taken");
        var edge = Waypoint.edge(best.circuit());
        return Path.of(
                Hop.forth(from, edge, best.carrier(),
                        new Ground(reason, best.ground().fact(), best.ground().evidence())),
                Hop.forth(edge, to, Carrier.MICROSOFT, Ground.of(TrafficFact.EXPRESSROUTE_ENDS_AT_THE_EDGE,
                        "the circuit ends at Microsoft's edge, and Microsoft's network leads on")));
    }

    private Path overTheInternet(List<Ground> obstacles, String without) {
        if (obstacles.isEmpty()) {
            return overTheInternet(without);
        }
        var reason = obstacles.stream().map(Ground::reason).distinct().collect(Collectors.joining("; "));
        var first = obstacles.get(0);
        return overTheInternet(new Ground(reason, first.fact(),
                first.evidence().isEmpty() ? List.copyOf(evidence) : first.evidence()));
    }

    /** Over the internet, because nothing else is there. */
    Path overTheInternet(String reason) {
        return overTheInternet(Ground.of(TrafficFact.INTERNET_OTHERWISE, reason, evidence));
    }

    private Path overTheInternet(Ground ground) {
        var cutOff = site.filter(at -> !SiteConnections.hasInternet(at));
        return cutOff.isEmpty() ? Path.of(Hop.forth(from, to, Carrier.INTERNET, ground))
                : nowhere(new Ground("%s, and `%s` has no way to the internet".formatted(
                        ground.reason(), Names.of(cutOff.get())), ground.fact(), ground.evidence()));
    }

    /** Nowhere. */
    Path nowhere(Ground ground) {
        return Path.of(Hop.forth(from, to, Carrier.NONE, ground));
    }
}
