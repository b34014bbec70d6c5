package org.erdsl.generator.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.testing.Grammar;

import com.google.gson.Gson;

/**
 * Which cmdlets a PowerShell script may call, and with which parameters: the reference of Az.Network, Az.Accounts,
 * DataGateway, NetSecurity and PowerShell itself, as far as erdsl uses them.
 */
public final class PowerShellCommands {

    private static final Set<String> PEERING = Set.of("Name", "ExpressRouteCircuit", "PeeringType", "PeerASN", "VlanId",
            "RouteFilterId", "MicrosoftConfigCustomerAsn", "MicrosoftConfigRoutingRegistryName", "SharedKey",
            "PeerAddressType", "PrimaryPeerAddressPrefix", "SecondaryPeerAddressPrefix",
            "MicrosoftConfigAdvertisedPublicPrefixes");

    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("Set-StrictMode", Set.of("Version")),
            Map.entry("Out-Null", Set.of()),
            Map.entry("Out-String", Set.of("Width")),
            Map.entry("Where-Object", Set.of()),
            Map.entry("Write-Output", Set.of()),
            Map.entry("Write-Warning", Set.of()),
            Map.entry("Import-Module", Set.of()),
            Map.entry("Test-Path", Set.of("LiteralPath", "PathType")),
            Map.entry("Join-Path", Set.of("Path", "ChildPath")),
            Map.entry("New-Item", Set.of("Path", "Force")),
            Map.entry("Get-Item", Set.of("LiteralPath")),
            Map.entry("Get-Service", Set.of("Name", "ErrorAction")),
            Map.entry("New-Object", Set.of("TypeName")),
            Map.entry("New-ItemProperty", Set.of("LiteralPath", "Name", "Value", "PropertyType", "Force")),
            Map.entry("Copy-Item", Set.of("LiteralPath", "Destination")),
            Map.entry("Restart-Service", Set.of("Name")),
            Map.entry("ConvertFrom-SecureString", Set.of("SecureString", "AsPlainText")),
            Map.entry("Set-AzContext", Set.of("Subscription")),
            Map.entry("New-AzRouteFilterRuleConfig", Set.of("Name", "Access", "RouteFilterRuleType", "CommunityList")),
            Map.entry("Get-AzRouteFilter", Set.of("ResourceGroupName", "Name")),
            Map.entry("Set-AzRouteFilter", Set.of("RouteFilter")),
            Map.entry("New-AzRouteFilter", Set.of("ResourceGroupName", "Name", "Location", "Rule")),
            Map.entry("Get-AzExpressRouteCircuit", Set.of("ResourceGroupName", "Name")),
            Map.entry("Set-AzExpressRouteCircuit", Set.of("ExpressRouteCircuit")),
            Map.entry("Add-AzExpressRouteCircuitPeeringConfig", PEERING),
            Map.entry("Set-AzExpressRouteCircuitPeeringConfig", PEERING),
            Map.entry("Get-DataGatewayRegion", Set.of()),
            Map.entry("Get-DataGatewayCluster", Set.of("RegionKey")),
            Map.entry("Install-DataGateway", Set.of("AcceptConditions")),
            Map.entry("Add-DataGatewayCluster", Set.of("RecoveryKey", "GatewayName", "RegionKey")),
            Map.entry("Add-DataGatewayClusterMember", Set.of("RecoveryKey", "GatewayName", "GatewayClusterId")),
            Map.entry("Get-NetFirewallDynamicKeywordAddress", Set.of("Id", "ErrorAction")),
            Map.entry("New-NetFirewallDynamicKeywordAddress", Set.of("Id", "Keyword", "AutoResolve")),
            Map.entry("Get-NetFirewallRule", Set.of("Group", "Name", "ErrorAction")),
            Map.entry("Remove-NetFirewallRule", Set.of()),
            Map.entry("New-NetFirewallRule", Set.of("Name", "DisplayName", "Description", "Group", "Direction", "Action",
                    "Protocol", "RemotePort", "RemoteDynamicKeywordAddresses", "Program")));

    private PowerShellCommands() {
    }

    /** The cmdlets and parameters a script uses that are not known, and the keys of splatted tables. */
    public static List<String> unknown(String script) {
        var unknown = new ArrayList<String>();
        String command = null;
        var own = new HashSet<String>();
        for (var node : Grammar.POWERSHELL.tree(script)) {
            var parts = node.split(" ", 3);
            if (parts.length < 3) {
                continue;
            }
            var text = new Gson().fromJson(parts[2], String.class);
            if (parts[1].equals("function_name")) {
                own.add(text);
            } else if (parts[1].equals("command_name")) {
                command = text;
                if (!own.contains(command) && !KNOWN.containsKey(command)) {
                    unknown.add(command);
                }
            } else if (parts[1].equals("command_parameter") && !own.contains(command)
                    && !KNOWN.getOrDefault(command, Set.of()).contains(text.replaceAll("^-|:$", ""))) {
                unknown.add(command + " " + text);
            }
        }
        return unknown;
    }
}
