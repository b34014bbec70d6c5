package org.erdsl.azure;

import org.erdsl.model.Cloud;

/**
 * The Azure cloud a circuit belongs to, by the names Microsoft's tools give it: <a
 * href="https://learn.microsoft.com/cli/azure/manage-clouds-azure-cli">Azure CLI and PowerShell</a>, and the argument
 * {@code environment} of Terraform's provider azurerm.
 */
public enum AzureCloud {

    PUBLIC("AzureCloud", "public"),
    US_GOVERNMENT("AzureUSGovernment", "usgovernment"),
    CHINA("AzureChinaCloud", "china");

    private final String microsoftName;
    private final String terraformName;

    AzureCloud(String microsoftName, String terraformName) {
        this.microsoftName = microsoftName;
        this.terraformName = terraformName;
    }

    static AzureCloud of(Cloud cloud) {
        return switch (cloud) {
            case PUBLIC -> PUBLIC;
            case USGOV, USDOD -> US_GOVERNMENT;
            case CHINA -> CHINA;
        };
    }

    /** Its name in the Azure CLI and in Azure PowerShell. */
    public String microsoftName() {
        return microsoftName;
    }

    /** Its name in Terraform. */
    public String terraformName() {
        return terraformName;
    }
}
