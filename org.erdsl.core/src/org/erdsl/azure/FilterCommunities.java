package org.erdsl.azure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Authorization;
import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.NamedElement;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;
import org.erdsl.policy.Why;

/** The communities of a circuit's route filter: those the routers accept, and no other. */
final class FilterCommunities {

    private final Landscape landscape;
    private final Circuit circuit;
    private final List<ServiceCommunity> services;
    private final AcceptedCommunities model;

    FilterCommunities(Landscape landscape, Circuit circuit, List<ServiceCommunity> services) {
        this.landscape = landscape;
        this.circuit = circuit;
        this.services = services;
        model = AcceptedCommunities.of(circuit.getMicrosoftPeering(), landscape);
    }

    List<RouteFilterPlan.AllowedCommunity> allowed() {
        var names = new TreeMap<Community, Set<String>>();
        for (var accepted : model.accepted()) {
            if (excluded().noneMatch(accepted.community()::equals)) {
                names.computeIfAbsent(accepted.community(), community -> new LinkedHashSet<>()).addAll(names(accepted));
            }
        }
        return names.entrySet().stream()
                .map(entry -> new RouteFilterPlan.AllowedCommunity(entry.getKey(), why(entry.getKey(), entry.getValue())))
                .toList();
    }

    private Stream<Community> excluded() {
        return model.excluded().stream().map(ServiceCommunity::getCommunity);
    }

    /** What a community stands for; the value alone says little. */
    private List<String> names(AcceptedCommunity accepted) {
        if (!accepted.name().equals(accepted.community().toString())) {
            return List.of(accepted.name());
        }
        var known = new ArrayList<String>();
        for (var environment : landscape.environmentsOver(circuit)) {
            landscape.azureRegions(environment).stream()
                    .filter(region -> landscape.community(region).filter(accepted.community()::equals).isPresent())
                    .map(NamedElement::getName)
                    .forEach(known::add);
        }
        services.stream()
                .filter(service -> accepted.community().equals(service.getCommunity()))
                .map(NamedElement::getName)
                .forEach(known::add);
        return known;
    }

    private Why why(Community community, Set<String> names) {
        var environments = landscape.environmentsOver(circuit).stream()
                .filter(environment -> livesIn(environment, community))
                .map(NamedElement::getName)
                .collect(Collectors.joining(", "));
        var what = (names.isEmpty() ? community.toString() : String.join(", ", names))
                + (environments.isEmpty() ? "" : ", where " + environments + " may live");
        return new Why(PlainText.of(what), "circuit " + circuit.getName(),
                environments.isEmpty() ? "its clause that accepts it" : "rule region-needs-both-communities");
    }

    private boolean livesIn(Environment environment, Community community) {
        return landscape.azureRegions(environment).stream()
                .anyMatch(region -> landscape.community(region).filter(community::equals).isPresent());
    }

    /** What must be known of them before the filter is attached. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        var wanted = model.values();
        var authorized = services.stream()
                .filter(service -> service.getAuthorization() == Authorization.REQUIRED)
                .filter(service -> wanted.contains(service.getCommunity()))
                .map(service -> service.getName() + " " + service.getCommunity() + reference(service))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!authorized.isEmpty()) {
            notes.add("Attaching the route filter fails until Microsoft has authorized the subscription for "
                    + authorized + ".");
        }
        if (!model.excluded().isEmpty()) {
            notes.add("The routers, not the filter, reject "
                    + model.excluded().stream()
                            .map(service -> service.getName() + " " + service.getCommunity())
                            .collect(Collectors.joining(", "))
                    + " on routes that carry an allowed community too.");
        }
        return notes.stream().map(PlainText::of).toList();
    }

    private String reference(ServiceCommunity service) {
        return circuit.getMicrosoftPeering().getAuthorizations().stream()
                .filter(authorization -> authorization.getServices().stream()
                        .anyMatch(authorized -> service.getName().equals(authorized.getName())))
                .map(authorization -> " (authorized: " + authorization.getReference() + ")")
                .findFirst()
                .orElse("");
    }
}
