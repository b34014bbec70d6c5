package org.erdsl.generator.azure;

import java.util.List;

import org.erdsl.azure.CircuitPlan;
import org.erdsl.generator.Header;

/** A shell script of Azure CLI commands. */
public final class CliFormat implements AzureFormat {

    @Override
    public String name() {
        return "cli";
    }

    @Override
    public String fileName() {
        return "peering.sh";
    }

    @Override
    public List<String> unsupported(CircuitPlan plan) {
        return plan.peering().ipv4().isPresent() ? List.of()
                : List.of("the Azure CLI adds IPv6 to a peering that has IPv4, and this one has none");
    }

    @Override
    public String generate(CircuitPlan plan, Header header) {
        return new CliTemplate().print(plan, header).toString();
    }
}
