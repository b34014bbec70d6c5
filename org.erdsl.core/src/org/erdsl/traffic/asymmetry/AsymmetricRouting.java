package org.erdsl.traffic.asymmetry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.landscape.PrefixLookup;
import org.erdsl.model.Circuit;
import org.erdsl.model.Element;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Site;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.traffic.asymmetry.Asymmetry.Kind;

/**
 * Where answers may take another way than questions. Sources: Microsoft's articles on asymmetric routing
 * (https://learn.microsoft.com/azure/expressroute/expressroute-asymmetric-routing), on optimizing routing
 * (https://learn.microsoft.com/azure/expressroute/expressroute-optimize-routing) and on NAT
 * (https://learn.microsoft.com/azure/expressroute/expressroute-nat).
 */
public final class AsymmetricRouting {

    private static final Contribution<Prefix, Edge> INTERNET = Contribution.of(Site.class,
            (site, add) -> internet(site).forEach(edge -> add.accept(edge.prefix(), edge)));

    private static final Contribution<Announced, Edge> ADVERTISED = Contribution.of(Circuit.class,
            (circuit, add) -> advertised(circuit).forEach(edge -> add.accept(Announced.of(circuit, edge), edge)));

    private static final Contribution<Prefix, Edge> CIRCUIT_POOLS = Contribution.of(Circuit.class,
            (circuit, add) -> pools(circuit).forEach(edge -> add.accept(edge.prefix(), edge)));

    private static final Contribution<Prefix, Edge> SITE_POOLS = Contribution.of(Site.class,
            (site, add) -> pools(site).forEach(edge -> add.accept(edge.prefix(), edge)));

    private final Landscape landscape;
    private final PrefixLookup<Edge> internet;
    private final Lookup<Announced, Edge> advertised;
    private final PrefixLookup<Edge> circuitPools;
    private final PrefixLookup<Edge> sitePools;

    public AsymmetricRouting(Landscape landscape) {
        this.landscape = landscape;
        internet = landscape.prefixes(INTERNET);
        advertised = landscape.lookup(ADVERTISED);
        circuitPools = landscape.prefixes(CIRCUIT_POOLS);
        sitePools = landscape.prefixes(SITE_POOLS);
    }

    /** What there is, kind by kind, in the order of the model: circuits, then sites. */
    public List<Asymmetry> all() {
        var owners = new ArrayList<NamedElement>(landscape.all(Circuit.class));
        owners.addAll(landscape.all(Site.class));
        return Stream.of(Kind.values())
                .flatMap(kind -> owners.stream().flatMap(owner -> of(owner, kind).stream()))
                .toList();
    }

    /** What there is of a circuit, or of a site's internet edge, that is to be changed. */
    public List<Asymmetry> of(NamedElement owner, Kind kind) {
        var edges = switch (kind) {
            case SHARED_NAT_POOL -> owner instanceof Circuit circuit ? pools(circuit)
                    : owner instanceof Site site ? pools(site) : List.<Edge>of();
            case ANNOUNCED_TO_THE_INTERNET_TOO, UNDECIDED_BETWEEN_CIRCUITS ->
                owner instanceof Circuit circuit ? advertised(circuit) : List.<Edge>of();
        };
        return edges.stream()
                .flatMap(here -> other(here, kind).map(there -> new Asymmetry(kind, here, there)).stream())
                .toList();
    }

    private Optional<Edge> other(Edge here, Kind kind) {
        return switch (kind) {
            case ANNOUNCED_TO_THE_INTERNET_TOO -> announcedToTheInternet(here);
            case SHARED_NAT_POOL -> poolBefore(here);
            case UNDECIDED_BETWEEN_CIRCUITS -> advertised.of(Announced.of((Circuit) here.owner(), here)).stream().findFirst()
                    .filter(first -> first.owner() != here.owner());
        };
    }

    /** A longer prefix on the circuit wins over the internet's; an equal or a shorter one does not. */
    private Optional<Edge> announcedToTheInternet(Edge here) {
        return first(internet.of(here.prefix())).or(() -> first(internet.overlapping(here.prefix())))
                .filter(there -> here.prefix().contains(there.prefix()));
    }

    /**
     * The edge that has the addresses already: that of the same prefix, else that of the widest. Of edges with the same
     * prefix the first stands for all, or many would meet many.
     */
    private Optional<Edge> poolBefore(Edge here) {
        return firstPool(here.prefix()).filter(there -> isBefore(there, here))
                .or(() -> {
                    var prefixes = new TreeSet<>(circuitPools.prefixesOverlapping(here.prefix()));
                    prefixes.addAll(sitePools.prefixesOverlapping(here.prefix()));
                    return prefixes.stream().flatMap(prefix -> firstPool(prefix).stream())
                            .filter(there -> isBefore(there, here))
                            .findFirst();
                })
                .filter(there -> there.owner() != here.owner());
    }

    private Optional<Edge> firstPool(Prefix prefix) {
        return first(circuitPools.of(prefix)).or(() -> first(sitePools.of(prefix)));
    }

    private boolean isBefore(Edge there, Edge here) {
        if (there.owner() == here.owner()) {
            return there.place().index() < here.place().index();
        }
        return there.owner().eClass() == here.owner().eClass()
                ? landscape.isBefore((Element) there.owner(), (Element) here.owner())
                : there.owner() instanceof Circuit;
    }

    private static Optional<Edge> first(List<Edge> edges) {
        return edges.stream().findFirst();
    }

    /** What Microsoft sees of an advertised prefix. */
    private record Announced(Prefix prefix, int prepends) {

        static Announced of(Circuit circuit, Edge edge) {
            return new Announced(edge.prefix(), AsymmetricRouting.prepends(circuit.getMicrosoftPeering(), edge.prefix()));
        }
    }

    /** By how many AS numbers the path of a prefix is longer than need be, where it is shortest. */
    private static int prepends(MicrosoftPeering peering, Prefix prefix) {
        return peering.getLinks().stream()
                .filter(link -> link.getAdvertised().isEmpty() || link.getAdvertised().contains(prefix))
                .mapToInt(link -> counted(link.getPrepends().isEmpty() ? peering.getPrepends() : link.getPrepends()))
                .min()
                .orElseGet(() -> counted(peering.getPrepends()));
    }

    /** Microsoft removes private AS numbers from the path, so they make it no longer. */
    private static int counted(Collection<Asn> prepends) {
        return (int) prepends.stream().filter(asn -> !asn.isPrivate()).count();
    }

    private static List<Edge> internet(Site site) {
        return site.getInternet() == null ? List.of()
                : edges(site, site.getInternet(), ModelPackage.Literals.INTERNET_EGRESS__ADVERTISED,
                        site.getInternet().getAdvertised());
    }

    private static List<Edge> pools(Site site) {
        return site.getInternet() == null ? List.of()
                : edges(site, site.getInternet(), ModelPackage.Literals.INTERNET_EGRESS__NAT_POOLS,
                        site.getInternet().getNatPools());
    }

    private static List<Edge> pools(Circuit circuit) {
        return circuit.getMicrosoftPeering() == null ? List.of()
                : edges(circuit, circuit.getMicrosoftPeering(), ModelPackage.Literals.PEERING__NAT_POOLS,
                        circuit.getMicrosoftPeering().getNatPools());
    }

    private static List<Edge> advertised(Circuit circuit) {
        if (circuit.getMicrosoftPeering() == null) {
            return List.of();
        }
        var peering = circuit.getMicrosoftPeering();
        var edges = new ArrayList<Edge>();
        // Where every link has a list of its own, that of the peering is announced nowhere.
        if (peering.getLinks().isEmpty() || peering.getLinks().stream().anyMatch(link -> link.getAdvertised().isEmpty())) {
            edges.addAll(edges(circuit, peering, ModelPackage.Literals.PEERING__ADVERTISED, peering.getAdvertised()));
        }
        for (var link : peering.getLinks()) {
            edges.addAll(edges(circuit, link, ModelPackage.Literals.PEERING_LINK__ADVERTISED, link.getAdvertised()));
        }
        if (edges.size() < 2) {
            return edges;
        }
        var known = new HashSet<Prefix>();
        return edges.stream().filter(edge -> known.add(edge.prefix())).toList();
    }

    private static List<Edge> edges(NamedElement owner, EObject holder, EStructuralFeature feature,
            List<Prefix> prefixes) {
        var edges = new ArrayList<Edge>();
        for (var index = 0; index < prefixes.size(); index++) {
            edges.add(new Edge(prefixes.get(index), owner, Place.of(holder, feature, index)));
        }
        return edges;
    }
}
