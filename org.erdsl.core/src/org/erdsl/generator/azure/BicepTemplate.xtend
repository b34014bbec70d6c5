package org.erdsl.generator.azure

import org.erdsl.azure.CircuitPlan
import org.erdsl.azure.FamilyPlan
import org.erdsl.azure.PeeringPlan
import org.erdsl.generator.Header

import static org.erdsl.generator.azure.AzureNames.*
import static org.erdsl.generator.text.BicepText.string

/**
 * Bicep. Properties: the reference of Microsoft.Network/expressRouteCircuits/peerings and Microsoft.Network/routeFilters,
 * https://learn.microsoft.com/azure/templates/microsoft.network/expressroutecircuits/peerings
 */
class BicepTemplate {

    def CharSequence print(CircuitPlan plan, Header header) '''
        «header.comment("//")»
        //
        «Preface.comment(plan, "//")»
        //
        // az deployment group create --subscription «plan.subscription.map[quoted].orElse("SUBSCRIPTION")» --resource-group «plan.resourceGroup.map[quoted].orElse("RESOURCE_GROUP")» --template-file peering.bicep

        targetScope = 'resourceGroup'

        @description('The name of the circuit in Azure.')
        param circuitName string = «string(plan.circuit)»

        @description('The Azure region of the circuit.')
        param location string«plan.location.map[" = " + string(it)].orElse("")»

        @description('The VLAN of the peering, the same on both links.')
        @minValue(1)
        @maxValue(4094)
        param vlanId int«IF plan.peering.vlan.present» = «plan.peering.vlan.asInt»«ENDIF»
        «IF plan.peering.sharedKeySecret.present»

            @description('The MD5 key of the BGP sessions: the value of secret «plan.peering.sharedKeySecret.get».')
            @secure()
            @minLength(1)
            @maxLength(«LONGEST_SHARED_KEY»)
            param sharedKey string
        «ENDIF»

        resource circuit '«CIRCUIT_TYPE»@«API_VERSION»' existing = {
          name: circuitName
        }

        resource routeFilter '«ROUTE_FILTER_TYPE»@«API_VERSION»' = {
          name: «string(plan.routeFilter.name)»
          location: location
          properties: {
            rules: [
              {
                name: «string(plan.routeFilter.rule)»
                properties: {
                  access: 'Allow'
                  routeFilterRuleType: 'Community'
                  communities: [
                    «FOR allowed : plan.routeFilter.communities»
                        // «allowed.why.text»
                        «string(allowed.community.toString)»
                    «ENDFOR»
                  ]
                }
              }
            ]
          }
        }

        resource peering '«PEERING_TYPE»@«API_VERSION»' = {
          parent: circuit
          name: '«PEERING»'
          properties: {
            peeringType: '«PEERING»'
            peerASN: «plan.peering.peerAsn.value»
            vlanId: vlanId
            «IF plan.peering.sharedKeySecret.present»
                sharedKey: sharedKey
            «ENDIF»
            «IF plan.peering.ipv4.present»
                «family(plan.peering.ipv4.get, plan.peering)»
            «ENDIF»
            «IF plan.peering.ipv6.present»
                ipv6PeeringConfig: {
                  «family(plan.peering.ipv6.get, plan.peering)»
                }
            «ENDIF»
          }
        }

        output routeFilterId string = routeFilter.id
    '''

    private def family(FamilyPlan family, PeeringPlan peering) '''
        primaryPeerAddressPrefix: «string(family.primary.toString)»
        secondaryPeerAddressPrefix: «string(family.secondary.toString)»
        microsoftPeeringConfig: {
          advertisedPublicPrefixes: [
            «FOR prefix : family.advertised»
                «string(prefix.toString)»
            «ENDFOR»
          ]
          «IF peering.customerAsn.present»
              customerASN: «peering.customerAsn.get.value»
          «ENDIF»
          «IF peering.registry.present»
              routingRegistryName: «string(peering.registry.get)»
          «ENDIF»
        }
        routeFilter: {
          id: routeFilter.id
        }
    '''

    private def String quoted(String name) {
        org.erdsl.generator.text.ShellText.word(name)
    }
}
