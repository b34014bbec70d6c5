package org.erdsl.generator.gateway;

import java.util.List;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayMember;
import org.erdsl.net.TlsVersion;

/**
 * What a gateway cluster is to be.
 *
 * @param gateway its identifier in the model
 * @param name its name in the tenant
 * @param regionKey the programmatic name of its Azure region, as {@code Add-DataGatewayCluster -RegionKey} takes it
 * @param regionName the name of that region people see
 * @param site the site its members stand at, where the model says
 * @param minimumTls the lowest TLS version its hosts may use, where the model says
 * @param members the host names of its members; the first registers the cluster
 */
record GatewaySettings(String gateway, String name, String regionKey, String regionName, Optional<String> site,
        Optional<TlsVersion> minimumTls, List<String> members) {

    GatewaySettings {
        members = List.copyOf(members);
    }

    static GatewaySettings of(Gateway gateway, Landscape landscape) {
        var region = landscape.facts(gateway.getRegions().get(0));
        return new GatewaySettings(
                gateway.getName(),
                Optional.ofNullable(gateway.getDisplayName()).orElse(gateway.getName()),
                region.getName(),
                Optional.ofNullable(region.getDisplayName()).orElse(region.getName()),
                Optional.ofNullable(gateway.getSite()).map(site -> site.getName()),
                Optional.ofNullable(gateway.getTls()),
                gateway.getMembers().stream().map(GatewayMember::getHost).toList());
    }
}
