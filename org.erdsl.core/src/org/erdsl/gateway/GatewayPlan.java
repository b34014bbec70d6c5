package org.erdsl.gateway;

import java.util.List;
import java.util.Optional;

import org.erdsl.net.TlsVersion;

/**
 * What a gateway cluster is to be. Names and addresses may be any text the planner lets through; keys never are in it.
 *
 * @param gateway its identifier in the model, of ASCII letters, digits, hyphens and underscores
 * @param name its name in the tenant, which may be any text
 * @param region its Azure region: exactly one
 * @param why why it stands in this region and what it is for, one sentence each
 * @param environments the environments that use it, by name
 * @param cloud the cloud whose endpoints it talks to, where the model tells
 * @param mode what it serves
 * @param connectivity how it talks to its relay, where the model says
 * @param site the site its members stand at, where the model says
 * @param minimumTls the lowest TLS version its hosts may use, where the model says
 * @param strongCryptography whether .NET programs on its hosts must use TLS as the system has it, where the model says
 * @param members its hosts; the first registers the cluster
 * @param proxy the proxy it uses, where there is one
 * @param tenant the id of the tenant it belongs to, where the model says
 * @param allowedTenants the ids of the tenants gateways on its hosts may be registered in; empty for no restriction
 * @param throttling its limits, where there are any
 * @param logs how its logs are kept, where the model says
 * @param reports how its performance reports are kept, where the model says
 * @param recoveryKeySecret the name of the secret that holds its recovery key, where the model says; never the key
 */
public record GatewayPlan(String gateway, String name, Region region, List<String> why, List<String> environments,
        Optional<EndpointCloud> cloud, Mode mode, Optional<Connectivity> connectivity, Optional<String> site,
        Optional<TlsVersion> minimumTls, Optional<Boolean> strongCryptography, List<Member> members,
        Optional<Proxy> proxy, Optional<String> tenant, List<String> allowedTenants, Optional<Throttling> throttling,
        Optional<Logs> logs, Optional<Reports> reports, Optional<String> recoveryKeySecret) {

    public GatewayPlan {
        why = List.copyOf(why);
        environments = List.copyOf(environments);
        members = List.copyOf(members);
        allowedTenants = List.copyOf(allowedTenants);
    }

    /**
     * An Azure region.
     *
     * @param key its programmatic name, as {@code Add-DataGatewayCluster -RegionKey} takes it
     * @param name its name for people
     */
    public record Region(String key, String name) {
    }

    /**
     * A host.
     *
     * @param host its name
     * @param version the version of the gateway on it, where the model says
     */
    public record Member(String host, Optional<String> version) {
    }

    /** What a gateway serves. */
    public enum Mode {
        /** Power Apps, Power Automate, Power BI and others. */
        STANDARD,
        /** One person's Power BI. */
        PERSONAL,
        /** A gateway inside a virtual network of Azure, without hosts of the company. */
        VIRTUAL_NETWORK
    }

    /** How a gateway talks to its relay. */
    public enum Connectivity {
        /** HTTPS and nothing else, the default of new installations since June 2019. */
        HTTPS,
        /** TCP where it can, on ports of its own. */
        TCP
    }

    /**
     * A proxy.
     *
     * @param address its address: {@code http://proxy.contoso.example:8080}
     * @param authentication {@code none}, {@code windows}, {@code basic}
     * @param files which programs' files it is set in: {@code configurator}, {@code service}, {@code mashup}, {@code fabric}
     */
    public record Proxy(String address, String authentication, List<String> files) {

        public Proxy {
            files = List.copyOf(files);
        }
    }

    /**
     * Limits from which a member takes no more work.
     *
     * @param cpu percent of the processor, 0 for no limit
     * @param memory percent of the memory, 0 for no limit
     * @param aggregationMinutes over how long they are measured
     */
    public record Throttling(Optional<Integer> cpu, Optional<Integer> memory, Optional<Integer> aggregationMinutes) {
    }

    /**
     * How logs are kept.
     *
     * @param path in which folder
     * @param retentionDays for how long
     * @param totalMegabytes how much of them at most
     * @param fileMegabytes how large one file becomes
     */
    public record Logs(Optional<String> path, Optional<Integer> retentionDays, Optional<Integer> totalMegabytes,
            Optional<Integer> fileMegabytes) {
    }

    /**
     * How performance reports are kept.
     *
     * @param path in which folder
     * @param files how many files of each kind
     * @param fileBytes how large one file becomes
     * @param aggregationMinutes over how long is summed up
     */
    public record Reports(Optional<String> path, Optional<Integer> files, Optional<Long> fileBytes,
            Optional<Integer> aggregationMinutes) {
    }
}
