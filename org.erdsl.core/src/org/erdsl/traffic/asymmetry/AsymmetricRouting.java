package org.erdsl.traffic.asymmetry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.check.Place;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Site;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.net.PrefixMap;
import org.erdsl.traffic.asymmetry.Asymmetry.Kind;

/**
 * Where answers may take another way than questions. Sources: Microsoft's articles on asymmetric routing
 * (https://learn.microsoft.com/azure/expressroute/expressroute-asymmetric-routing), on optimizing routing
 * (https://learn.microsoft.com/azure/expressroute/expressroute-optimize-routing) and on NAT
 * (https://learn.microsoft.com/azure/expressroute/expressroute-nat).
 */
public final class AsymmetricRouting {

    private final Map<NamedElement, List<Asymmetry>> byOwner = new HashMap<>();
    private final List<Asymmetry> all = new ArrayList<>();

    /** @param landscape the landscape, which is looked through once */
    public AsymmetricRouting(Landscape landscape) {
        var sites = landscape.all(Site.class).stream().filter(site -> site.getInternet() != null).toList();
        var circuits = landscape.all(Circuit.class).stream()
                .filter(circuit -> circuit.getMicrosoftPeering() != null)
                .toList();
        var advertised = new LinkedHashMap<Circuit, List<Edge>>();
        circuits.forEach(circuit -> advertised.put(circuit, advertised(circuit)));
        findPrefixesOfTheInternet(sites, advertised);
        findSharedPools(sites, circuits);
        findUndecidedCircuits(advertised);
    }

    /** What was found, in the order of the model. */
    public List<Asymmetry> all() {
        return List.copyOf(all);
    }

    /** What was found of a circuit, or of a site's internet edge, that is to be changed. */
    public List<Asymmetry> of(NamedElement owner, Kind kind) {
        return byOwner.getOrDefault(owner, List.of()).stream().filter(found -> found.kind() == kind).toList();
    }

    private void add(Kind kind, Edge here, Edge there) {
        var asymmetry = new Asymmetry(kind, here, there);
        all.add(asymmetry);
        byOwner.computeIfAbsent(here.owner(), key -> new ArrayList<>()).add(asymmetry);
    }

    /** A longer prefix on the circuit wins over the internet's; an equal or a shorter one does not. */
    private void findPrefixesOfTheInternet(List<Site> sites, Map<Circuit, List<Edge>> circuits) {
        var internet = new Edges();
        for (var site : sites) {
            edges(site, site.getInternet(), ModelPackage.Literals.INTERNET_EGRESS__ADVERTISED,
                    site.getInternet().getAdvertised()).forEach(internet::add);
        }
        for (var advertised : circuits.values()) {
            for (var edge : advertised) {
                internet.overlapping(edge.prefix())
                        .filter(other -> edge.prefix().contains(other.prefix()))
                        .ifPresent(other -> add(Kind.ANNOUNCED_TO_THE_INTERNET_TOO, edge, other));
            }
        }
    }

    private void findSharedPools(List<Site> sites, List<Circuit> circuits) {
        var pools = new Edges();
        var edges = new ArrayList<Edge>();
        for (var circuit : circuits) {
            edges.addAll(edges(circuit, circuit.getMicrosoftPeering(), ModelPackage.Literals.PEERING__NAT_POOLS,
                    circuit.getMicrosoftPeering().getNatPools()));
        }
        for (var site : sites) {
            edges.addAll(edges(site, site.getInternet(), ModelPackage.Literals.INTERNET_EGRESS__NAT_POOLS,
                    site.getInternet().getNatPools()));
        }
        for (var edge : edges) {
            pools.overlapping(edge.prefix())
                    .filter(other -> other.owner() != edge.owner())
                    .ifPresent(other -> add(Kind.SHARED_NAT_POOL, edge, other));
            pools.add(edge);
        }
    }

    /** Of prefixes of different lengths Microsoft takes the longer one; of equal ones that with the shorter AS path. */
    private void findUndecidedCircuits(Map<Circuit, List<Edge>> circuits) {
        var first = new HashMap<Announced, Edge>();
        circuits.forEach((circuit, advertised) -> {
            for (var edge : advertised) {
                var other = first.putIfAbsent(new Announced(edge.prefix(),
                        prepends(circuit.getMicrosoftPeering(), edge.prefix())), edge);
                if (other != null && other.owner() != circuit) {
                    add(Kind.UNDECIDED_BETWEEN_CIRCUITS, edge, other);
                }
            }
        });
    }

    /** What Microsoft sees of an advertised prefix. */
    private record Announced(Prefix prefix, int prepends) {
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

    private static List<Edge> advertised(Circuit circuit) {
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

    /** Edges by prefix; of those with the same prefix the first stands for all, or many would meet many. */
    private static final class Edges {

        private final PrefixMap<Edge> byPrefix = new PrefixMap<>();
        private final Map<Prefix, Edge> known = new HashMap<>();

        void add(Edge edge) {
            if (known.putIfAbsent(edge.prefix(), edge) == null) {
                byPrefix.add(edge.prefix(), edge);
            }
        }

        Optional<Edge> overlapping(Prefix prefix) {
            return Optional.ofNullable(known.get(prefix))
                    .or(() -> byPrefix.overlapping(prefix).stream().findFirst());
        }
    }
}
