package org.erdsl.generator.gateway;

import java.util.List;

import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.landscape.AcceptedRiskLines;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Gateway;

/** The files of a gateway cluster: its settings as data, and the script that registers it in its region. */
public final class GatewayFiles {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]{0,39}";

    private final Landscape landscape;
    private final ModelOrigin origin;

    public GatewayFiles(Landscape landscape, ModelOrigin origin) {
        this.landscape = landscape;
        this.origin = origin;
    }

    /**
     * The files of one gateway.
     *
     * @throws IllegalStateException when the gateway has an error the rules would have reported
     */
    public List<GeneratedFile> of(Gateway gateway) {
        if (!gateway.getName().matches(NAME) || gateway.getRegions().size() != 1) {
            throw new IllegalStateException("gateway `" + gateway.getName() + "` has errors");
        }
        var settings = GatewaySettings.of(gateway, landscape);
        var header = origin.header(AcceptedRiskLines.on(landscape, List.of(gateway)));
        var folder = "gateways/" + gateway.getName() + "/";
        return List.of(
                new GeneratedFile(folder + "register.ps1", new RegistrationScript().print(settings, header)),
                new GeneratedFile(folder + "settings.json", SettingsJson.print(settings, origin)));
    }
}
