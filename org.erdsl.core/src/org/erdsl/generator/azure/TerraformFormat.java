package org.erdsl.generator.azure;

import java.util.List;

import org.erdsl.azure.CircuitPlan;
import org.erdsl.generator.Header;

/** Terraform with the provider azurerm. */
public final class TerraformFormat implements AzureFormat {

    @Override
    public String name() {
        return "terraform";
    }

    @Override
    public String fileName() {
        return "peering.tf";
    }

    @Override
    public List<String> unsupported(CircuitPlan plan) {
        return List.of();
    }

    @Override
    public String generate(CircuitPlan plan, Header header) {
        return new TerraformTemplate().print(plan, header).toString();
    }
}
