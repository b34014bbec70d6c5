package org.erdsl.rules.gateway;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayProxy;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.ProxyFile;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Each part of the gateway reads a file of its own. One that does not know the proxy does not get out. */
public final class ProxyIsInEveryConfigurationFileRule extends Rule<GatewayProxy> {

    private static final List<ProxyFile> NEEDED =
            List.of(ProxyFile.CONFIGURATOR, ProxyFile.SERVICE, ProxyFile.MASHUP);

    public ProxyIsInEveryConfigurationFileRule() {
        super(GatewayProxy.class, new RuleInfo(
                "proxy-is-in-every-configuration-file",
                RuleCategory.RISK,
                "The proxy of a gateway is set in the files of configurator, service and mashup",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-proxy"));
    }

    @Override
    protected void check(GatewayProxy proxy, RuleContext context) {
        var missing = NEEDED.stream().filter(file -> !proxy.getFiles().contains(file)).toList();
        if (!proxy.getFiles().isEmpty() && !missing.isEmpty()) {
            var names = missing.stream().map(ProxyFile::getLiteral).collect(Collectors.joining(", "));
            var last = Place.of(proxy, ModelPackage.Literals.GATEWAY_PROXY__FILES, proxy.getFiles().size() - 1);
            context.report(last, ("the proxy is left out of the files of %s; set the same one there, for the mashup "
                    + "container as far as cloud sources are used").formatted(names))
                    .fix("Set it there too", context.edits().insertAfter(last, ", " + names));
        }
    }
}
