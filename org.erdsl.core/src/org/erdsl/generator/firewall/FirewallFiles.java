package org.erdsl.generator.firewall;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.gateway.Endpoint;
import org.erdsl.gateway.EndpointCatalogue;
import org.erdsl.gateway.GatewayPlan;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.ModelOrigin;

/** The allow-lists of a gateway: one until it is registered, and a shorter one that is enough afterwards. */
public final class FirewallFiles {

    private static final List<FirewallFormat> FORMATS = List.of(
            new CsvFormat(),
            new JsonFormat(),
            new WindowsFirewallFormat(),
            new NftablesFormat(),
            new DnsmasqFormat(),
            new PaloAltoFormat(),
            new FortinetFormat());

    private final EndpointCatalogue catalogue = new EndpointCatalogue();
    private final ModelOrigin origin;

    public FirewallFiles(ModelOrigin origin) {
        this.origin = origin;
    }

    /**
     * The files of one gateway; none for a gateway that has no hosts.
     *
     * @throws GenerationRefusedException when the model does not tell which cloud the gateway talks to
     */
    public List<GeneratedFile> of(GatewayPlan plan) throws GenerationRefusedException {
        if (plan.mode() == GatewayPlan.Mode.VIRTUAL_NETWORK) {
            return List.of();
        }
        var cloud = plan.cloud().orElseThrow(() -> new GenerationRefusedException(List.of("gateway " + plan.gateway()
                + ": GCC and GCC High gateways talk to different endpoints, and no environment that uses this one tells "
                + "which it is")));
        var connectivity = plan.connectivity().orElse(GatewayPlan.Connectivity.HTTPS);
        var all = catalogue.endpoints(cloud, connectivity);
        var lasting = all.stream().filter(endpoint -> endpoint.phase() == Endpoint.Phase.OPERATION).toList();
        var files = new ArrayList<GeneratedFile>();
        for (var list : List.of(new AllowList(plan.gateway(), "registration", cloud, connectivity, all),
                new AllowList(plan.gateway(), "operation", cloud, connectivity, lasting))) {
            for (var format : FORMATS) {
                files.add(new GeneratedFile("firewall/" + plan.gateway() + "/" + list.kind() + "/" + format.fileName(),
                        format.generate(list, origin.header())));
            }
        }
        return List.copyOf(files);
    }
}
