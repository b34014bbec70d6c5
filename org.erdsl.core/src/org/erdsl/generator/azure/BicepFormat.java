package org.erdsl.generator.azure;

import java.util.List;

import org.erdsl.azure.CircuitPlan;
import org.erdsl.generator.Header;

/** Bicep, for {@code az deployment group create} and {@code New-AzResourceGroupDeployment}. */
public final class BicepFormat implements AzureFormat {

    @Override
    public String name() {
        return "bicep";
    }

    @Override
    public String fileName() {
        return "peering.bicep";
    }

    @Override
    public List<String> unsupported(CircuitPlan plan) {
        return List.of();
    }

    @Override
    public String generate(CircuitPlan plan, Header header) {
        return new BicepTemplate().print(plan, header).toString();
    }
}
