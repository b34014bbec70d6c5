package org.erdsl.generator.azure;

import java.util.List;

import org.erdsl.azure.CircuitPlan;
import org.erdsl.generator.Header;

/** A PowerShell script with the module Az.Network. */
public final class PowerShellFormat implements AzureFormat {

    @Override
    public String name() {
        return "powershell";
    }

    @Override
    public String fileName() {
        return "peering.ps1";
    }

    @Override
    public List<String> unsupported(CircuitPlan plan) {
        return List.of();
    }

    @Override
    public String generate(CircuitPlan plan, Header header) {
        return new PowerShellTemplate().print(plan, header).toString();
    }
}
