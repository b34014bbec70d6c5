package org.erdsl.generator.azure

import java.util.Optional
import org.erdsl.azure.CircuitPlan
import org.erdsl.azure.FamilyPlan
import org.erdsl.generator.Header

import static org.erdsl.generator.azure.AzureNames.*
import static org.erdsl.generator.text.PowerShellText.expression

/**
 * A PowerShell script. Cmdlets and parameters:
 * https://learn.microsoft.com/powershell/module/az.network/add-azexpressroutecircuitpeeringconfig,
 * https://learn.microsoft.com/powershell/module/az.network/new-azroutefilter and
 * https://learn.microsoft.com/azure/expressroute/how-to-routefilter-powershell (2020-10-08).
 */
class PowerShellTemplate {

    def CharSequence print(CircuitPlan plan, Header header) '''
        «header.comment("#")»
        #
        «Preface.comment(plan, "#")»
        #
        # Sign in with Connect-AzAccount first.

        #Requires -Version 7.0
        #Requires -Modules Az.Accounts, Az.Network

        [CmdletBinding()]
        param(
            # The subscription of the circuit, by id or name.
            «parameter("SubscriptionId", plan.subscription)»,

            # The resource group of the circuit.
            «parameter("ResourceGroupName", plan.resourceGroup)»,

            # The Azure region of the circuit.
            «parameter("Location", plan.location)»,

            # The name of the circuit in Azure.
            [string] $CircuitName = «expression(plan.circuit)»,

            # The VLAN of the peering, the same on both links.
            «IF plan.peering.vlan.present»
                [ValidateRange(1, 4094)]
                [int] $VlanId = «plan.peering.vlan.asInt»«IF plan.peering.sharedKeySecret.present»,«ENDIF»
            «ELSE»
                [Parameter(Mandatory = $true)]
                [ValidateRange(1, 4094)]
                [int] $VlanId«IF plan.peering.sharedKeySecret.present»,«ENDIF»
            «ENDIF»
            «IF plan.peering.sharedKeySecret.present»

                # The MD5 key of the BGP sessions: the value of secret «plan.peering.sharedKeySecret.get».
                [Parameter(Mandatory = $true)]
                [SecureString] $SharedKey
            «ENDIF»
        )

        $ErrorActionPreference = 'Stop'
        $ConfirmPreference = 'None'
        Set-StrictMode -Version 3.0

        Set-AzContext -Subscription $SubscriptionId | Out-Null

        $routeFilterName = «expression(plan.routeFilter.name)»
        $communities = @(
            «FOR allowed : plan.routeFilter.communities SEPARATOR ","»
                # «allowed.why.text»
                «expression(allowed.community.toString)»
            «ENDFOR»
        )

        $rule = New-AzRouteFilterRuleConfig -Name «expression(plan.routeFilter.rule)» -Access Allow -RouteFilterRuleType Community -CommunityList $communities
        if (Get-AzRouteFilter -ResourceGroupName $ResourceGroupName | Where-Object { $_.Name -eq $routeFilterName }) {
            $routeFilter = Get-AzRouteFilter -ResourceGroupName $ResourceGroupName -Name $routeFilterName
            $routeFilter.Rules.Clear()
            $routeFilter.Rules.Add($rule)
            Set-AzRouteFilter -RouteFilter $routeFilter | Out-Null
        } else {
            New-AzRouteFilter -ResourceGroupName $ResourceGroupName -Name $routeFilterName -Location $Location -Rule $rule | Out-Null
        }
        $routeFilter = Get-AzRouteFilter -ResourceGroupName $ResourceGroupName -Name $routeFilterName

        $circuit = Get-AzExpressRouteCircuit -ResourceGroupName $ResourceGroupName -Name $CircuitName
        $peering = @{
            Name = '«PEERING»'
            ExpressRouteCircuit = $circuit
            PeeringType = '«PEERING»'
            PeerASN = «plan.peering.peerAsn.value»
            VlanId = $VlanId
            RouteFilterId = $routeFilter.Id
            «IF plan.peering.customerAsn.present»
                MicrosoftConfigCustomerAsn = «plan.peering.customerAsn.get.value»
            «ENDIF»
            «IF plan.peering.registry.present»
                MicrosoftConfigRoutingRegistryName = «expression(plan.peering.registry.get)»
            «ENDIF»
            «IF plan.peering.sharedKeySecret.present»
                SharedKey = ConvertFrom-SecureString -SecureString $SharedKey -AsPlainText
            «ENDIF»
        }
        «IF plan.peering.ipv4.present»

            $ipv4 = @{
                «family(plan.peering.ipv4.get, "IPv4")»
            }
            «addOrSet("ipv4")»
        «ENDIF»
        «IF plan.peering.ipv6.present»

            $ipv6 = @{
                «family(plan.peering.ipv6.get, "IPv6")»
            }
            «addOrSet("ipv6")»
        «ENDIF»

        Set-AzExpressRouteCircuit -ExpressRouteCircuit $circuit | Out-Null
    '''

    private def parameter(String name, Optional<String> value) '''
        «IF value.present»
            [string] $«name» = «expression(value.get)»«ELSE»
            [Parameter(Mandatory = $true)]
            [string] $«name»«ENDIF»'''

    private def family(FamilyPlan family, String type) '''
        PeerAddressType = '«type»'
        PrimaryPeerAddressPrefix = «expression(family.primary.toString)»
        SecondaryPeerAddressPrefix = «expression(family.secondary.toString)»
        MicrosoftConfigAdvertisedPublicPrefixes = @(«FOR prefix : family.advertised SEPARATOR ", "»«expression(prefix.toString)»«ENDFOR»)
    '''

    private def addOrSet(String family) '''
        if ($circuit.Peerings | Where-Object { $_.Name -eq '«PEERING»' }) {
            Set-AzExpressRouteCircuitPeeringConfig @peering @«family» | Out-Null
        } else {
            Add-AzExpressRouteCircuitPeeringConfig @peering @«family» | Out-Null
        }
    '''
}
