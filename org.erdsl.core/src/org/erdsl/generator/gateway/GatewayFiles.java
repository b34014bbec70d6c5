package org.erdsl.generator.gateway;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.gateway.GatewayPlan;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.ModelOrigin;

/**
 * The files of a gateway cluster: its settings as data, the script that registers it in its region, and the script that
 * sets what the gateway reads from the registry and its configuration files.
 */
public final class GatewayFiles {

    private final ModelOrigin origin;

    public GatewayFiles(ModelOrigin origin) {
        this.origin = origin;
    }

    /**
     * The files of one gateway. Scripts are for gateways in standard mode: the others have no cluster to be scripted.
     *
     * @param acceptedRisks the risks the company accepts on the gateway, one line each
     */
    public List<GeneratedFile> of(GatewayPlan plan, List<String> acceptedRisks) {
        var header = origin.header(acceptedRisks);
        var folder = "gateways/" + plan.gateway() + "/";
        var files = new ArrayList<GeneratedFile>();
        if (plan.mode() == GatewayPlan.Mode.STANDARD) {
            if (HostSettings.hasAny(plan)) {
                files.add(new GeneratedFile(folder + "configure.ps1",
                        new ConfigurationScript().print(plan, new HostSettings(plan), header).toString()));
            }
            files.add(new GeneratedFile(folder + "register.ps1",
                    new RegistrationScript().print(plan, header).toString()));
        }
        files.add(new GeneratedFile(folder + "settings.json", SettingsJson.print(plan, acceptedRisks, origin)));
        return List.copyOf(files);
    }
}
