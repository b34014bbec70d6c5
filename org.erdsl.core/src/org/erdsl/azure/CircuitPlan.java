package org.erdsl.azure;

import java.util.List;
import java.util.Optional;

/**
 * What Azure is to be told of a circuit: its Microsoft peering, and the route filter that selects what Microsoft
 * announces on it. The circuit itself exists and is never touched.
 *
 * @param circuit the name of the circuit in the model, of ASCII letters, digits, hyphens and underscores
 * @param cloud the cloud it belongs to
 * @param subscription the subscription the circuit belongs to, by id or name, where the model says
 * @param resourceGroup the resource group the circuit lies in, where the model says
 * @param location the programmatic name of the Azure region the circuit lies in, where the model says
 * @param routeFilter the route filter
 * @param peering the Microsoft peering
 * @param management who configures the peering
 * @param notes what whoever applies the plan must know, one sentence each
 * @param acceptedRisks the risks the company accepts on the circuit, one line each
 */
public record CircuitPlan(String circuit, AzureCloud cloud, Optional<String> subscription,
        Optional<String> resourceGroup, Optional<String> location, RouteFilterPlan routeFilter, PeeringPlan peering, Management management,
        List<String> notes, List<String> acceptedRisks) {

    public CircuitPlan {
        notes = List.copyOf(notes);
        acceptedRisks = List.copyOf(acceptedRisks);
    }
}
