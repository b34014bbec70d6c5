package org.erdsl.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.ConnectivityMode;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.GatewayProxy;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.NamedElement;
import org.erdsl.model.OnOff;
import org.erdsl.model.ProxyAuthentication;
import org.erdsl.model.ProxyFile;
import org.erdsl.model.Tenant;
import org.erdsl.software.DataSize;

/** Turns a gateway of a landscape without errors into what its cluster is to be. */
public final class GatewayPlanner {

    private static final long MEGABYTE = 1024 * 1024;

    private final Landscape landscape;

    /** @param landscape a landscape the rules find no error in */
    public GatewayPlanner(Landscape landscape) {
        this.landscape = landscape;
    }

    /**
     * What a gateway is to be.
     *
     * @throws UnplannableGatewayException when the model says something of it that cannot be written
     */
    public GatewayPlan plan(Gateway gateway) throws UnplannableGatewayException {
        if (gateway.getRegions().size() != 1) {
            throw new UnplannableGatewayException(List.of("a gateway is registered in exactly one region"));
        }
        var region = landscape.facts(gateway.getRegions().get(0));
        var environments = landscape.environmentsUsing(gateway);
        var plan = new GatewayPlan(
                gateway.getName(),
                Optional.ofNullable(gateway.getDisplayName()).orElse(gateway.getName()),
                new GatewayPlan.Region(region.getName(),
                        Optional.ofNullable(region.getDisplayName()).orElse(region.getName())),
                why(gateway, environments),
                environments.stream().map(NamedElement::getName).toList(),
                cloud(gateway, environments),
                switch (gateway.getMode()) {
                    case UNSPECIFIED, STANDARD -> GatewayPlan.Mode.STANDARD;
                    case PERSONAL -> GatewayPlan.Mode.PERSONAL;
                    case VIRTUAL_NETWORK -> GatewayPlan.Mode.VIRTUAL_NETWORK;
                },
                gateway.getConnectivity() == ConnectivityMode.UNSPECIFIED ? Optional.empty()
                        : Optional.of(gateway.getConnectivity() == ConnectivityMode.TCP
                                ? GatewayPlan.Connectivity.TCP : GatewayPlan.Connectivity.HTTPS),
                Optional.ofNullable(gateway.getSite()).map(NamedElement::getName),
                Optional.ofNullable(gateway.getTls()),
                gateway.getStrongCryptography() == OnOff.UNSPECIFIED ? Optional.empty()
                        : Optional.of(gateway.getStrongCryptography() == OnOff.ON),
                gateway.getMembers().stream().map(GatewayPlanner::member).toList(),
                Optional.ofNullable(gateway.getProxy()).map(GatewayPlanner::proxy),
                Optional.ofNullable(gateway.getTenant()).map(Tenant::getTenantId),
                Stream.concat(gateway.getAllowedTenants().stream().map(Tenant::getTenantId),
                        gateway.getAllowedTenantIds().stream()).filter(Objects::nonNull).distinct().toList(),
                Optional.ofNullable(gateway.getThrottling()).map(throttling -> new GatewayPlan.Throttling(
                        number(throttling, Literals.GATEWAY_THROTTLING__CPU),
                        number(throttling, Literals.GATEWAY_THROTTLING__MEMORY),
                        minutes(throttling.getAggregation()))),
                Optional.ofNullable(gateway.getLogs()).map(logs -> new GatewayPlan.Logs(
                        Optional.ofNullable(logs.getPath()),
                        Optional.ofNullable(logs.getRetention()).map(Duration::toDays).map(Math::toIntExact),
                        megabytes(logs.getTotal()), megabytes(logs.getFile()))),
                Optional.ofNullable(gateway.getReports()).map(reports -> new GatewayPlan.Reports(
                        Optional.ofNullable(reports.getPath()),
                        number(reports, Literals.GATEWAY_REPORTS__FILES),
                        Optional.ofNullable(reports.getSize()).map(DataSize::bytes),
                        minutes(reports.getAggregation()))),
                Optional.ofNullable(gateway.getRecoveryKeySecret()));
        GatewayLimits.check(plan);
        return plan;
    }

    private List<String> why(Gateway gateway, List<Environment> environments) {
        var why = new ArrayList<String>();
        for (var environment : environments) {
            var connectors = environment.getConnectors().stream()
                    .filter(connector -> gateway.equals(connector.getGateway()))
                    .map(NamedElement::getName)
                    .collect(Collectors.joining(", "));
            why.add("environment " + environment.getName() + " reaches data through it with " + connectors);
            var region = environment.getRegion();
            if (region != null && region.getGatewayRegions().stream()
                    .anyMatch(allowed -> allowed.getName().equals(gateway.getRegions().get(0).getName()))) {
                why.add("its region is one that environments in " + region.getName() + " may use");
            }
        }
        return why.stream().distinct().toList();
    }

    /** Azure Government holds two clouds of Power Platform, so there the environments tell. */
    private Optional<EndpointCloud> cloud(Gateway gateway, List<Environment> environments) {
        return switch (landscape.facts(gateway.getRegions().get(0)).getCloud()) {
            case PUBLIC -> Optional.of(EndpointCloud.PUBLIC);
            case USDOD -> Optional.of(EndpointCloud.DOD);
            case CHINA -> Optional.of(EndpointCloud.CHINA);
            case USGOV -> environments.stream().map(Environment::getRegion).filter(Objects::nonNull)
                    .map(NamedElement::getName).distinct().count() != 1 ? Optional.empty()
                            : switch (environments.get(0).getRegion().getName()) {
                                case "usgov" -> Optional.of(EndpointCloud.GCC);
                                case "usgovhigh" -> Optional.of(EndpointCloud.GCC_HIGH);
                                default -> Optional.empty();
                            };
        };
    }

    private static GatewayPlan.Member member(GatewayMember member) {
        return new GatewayPlan.Member(member.getHost(), Optional.ofNullable(member.getVersion()).map(Object::toString));
    }

    /** Without a choice it is set in every file that needs it: those of the gateway itself, and that for cloud sources. */
    private static GatewayPlan.Proxy proxy(GatewayProxy proxy) {
        var files = proxy.getFiles().isEmpty()
                ? List.of(ProxyFile.CONFIGURATOR, ProxyFile.SERVICE, ProxyFile.MASHUP) : proxy.getFiles();
        var authentication = proxy.getAuthentication() == ProxyAuthentication.UNSPECIFIED
                ? ProxyAuthentication.WINDOWS : proxy.getAuthentication();
        return new GatewayPlan.Proxy(proxy.getAddress(), authentication.getLiteral(),
                files.stream().sorted().map(ProxyFile::getLiteral).distinct().toList());
    }

    private static Optional<Integer> number(EObject element, EStructuralFeature feature) {
        return element.eIsSet(feature) ? Optional.of((Integer) element.eGet(feature)) : Optional.empty();
    }

    private static Optional<Integer> minutes(Duration duration) {
        return Optional.ofNullable(duration).map(Duration::toMinutes).map(Math::toIntExact);
    }

    private static Optional<Integer> megabytes(DataSize size) {
        return Optional.ofNullable(size).map(DataSize::bytes).map(bytes -> Math.toIntExact(bytes / MEGABYTE));
    }
}
