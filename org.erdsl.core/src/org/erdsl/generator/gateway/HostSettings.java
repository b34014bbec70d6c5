package org.erdsl.generator.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.gateway.GatewayPlan;
import org.erdsl.net.TlsVersion;

/**
 * What the hosts of a gateway are told of it. Registry: <a
 * href="https://learn.microsoft.com/data-integration/gateway/service-gateway-communication">strong cryptography</a>, <a
 * href="https://learn.microsoft.com/data-integration/gateway/service-gateway-tenant-registration">tenants</a>. Files: <a
 * href="https://learn.microsoft.com/data-integration/gateway/service-gateway-proxy">proxy</a>, <a
 * href="https://learn.microsoft.com/data-integration/gateway/service-gateway-log-files">logs</a>, <a
 * href="https://learn.microsoft.com/data-integration/gateway/service-gateway-high-availability-clusters">throttling</a>, <a
 * href="https://learn.microsoft.com/data-integration/gateway/service-gateway-performance">reports</a>.
 */
final class HostSettings {

    static final String SERVICE_FILE = "Microsoft.PowerBI.EnterpriseGateway.exe.config";
    static final String CORE_FILE = "Microsoft.PowerBI.DataMovement.Pipeline.GatewayCore.dll.config";

    /** By the names the language gives them. The mashup container is that of April 2020 and newer, Fabric's of 3000.258. */
    private static final Map<String, String> PROXY_FILES = Map.of(
            "configurator", "enterprisegatewayconfigurator.exe.config",
            "service", SERVICE_FILE,
            "mashup", "m\\Microsoft.Mashup.Container.NetFX45.exe.config",
            "fabric", "FabricIntegrationRuntime\\5.0\\Shared\\FabricPipelineworker.exe.config");

    private static final List<String> NET_FRAMEWORK = List.of(
            "HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319",
            "HKLM:\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v4.0.30319");

    private final GatewayPlan plan;

    HostSettings(GatewayPlan plan) {
        this.plan = plan;
    }

    /** A value in the registry. */
    record RegistryValue(String path, String name, String type, String text, boolean number) {
    }

    static boolean hasAny(GatewayPlan plan) {
        var settings = new HostSettings(plan);
        return !settings.registry().isEmpty() || plan.proxy().isPresent() || plan.logs().isPresent()
                || !settings.core().isEmpty();
    }

    /** A lowest TLS version means strong cryptography: without it .NET programs may choose an older one. */
    List<RegistryValue> registry() {
        var values = new ArrayList<RegistryValue>();
        var strong = plan.strongCryptography().or(() -> plan.minimumTls().map(TlsVersion::toString).map(tls -> true));
        strong.ifPresent(on -> NET_FRAMEWORK.forEach(path ->
                values.add(new RegistryValue(path, "SchUseStrongCrypto", "DWord", on ? "1" : "0", true))));
        if (!plan.allowedTenants().isEmpty()) {
            values.add(new RegistryValue("HKLM:\\SOFTWARE\\Microsoft\\On-premises data gateway\\Registration",
                    "AllowedRegistrationTenants", "String", String.join(",", plan.allowedTenants()), false));
        }
        return values;
    }

    /** The files the proxy is set in, in the order of the language. */
    List<String> proxyFiles() {
        return plan.proxy().map(GatewayPlan.Proxy::files).orElse(List.of()).stream().map(PROXY_FILES::get).toList();
    }

    /** Whether a proxy file is one of the gateway's own two, which take the proxy in the same words. */
    static boolean isOwn(String file) {
        return !file.contains("\\");
    }

    /** Name and value of the settings in the gateway's core file, in a stable order. */
    List<Map.Entry<String, String>> core() {
        var values = new ArrayList<Map.Entry<String, String>>();
        plan.throttling().ifPresent(throttling -> {
            put(values, "CPUUtilizationPercentageThreshold", throttling.cpu());
            put(values, "MemoryUtilizationPercentageThreshold", throttling.memory());
            put(values, "ResourceUtilizationAggregationTimeInMinutes", throttling.aggregationMinutes());
        });
        plan.reports().ifPresent(reports -> {
            put(values, "ReportFilePath", reports.path());
            put(values, "ReportFileCount", reports.files());
            put(values, "ReportFileSizeInBytes", reports.fileBytes());
            put(values, "QueryExecutionAggregationTimeInMinutes", reports.aggregationMinutes());
            put(values, "SystemCounterAggregationTimeInMinutes", reports.aggregationMinutes());
        });
        return values;
    }

    private static void put(List<Map.Entry<String, String>> values, String name, Optional<?> value) {
        value.ifPresent(given -> values.add(Map.entry(name, given.toString())));
    }
}
