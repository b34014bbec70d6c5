package org.erdsl.generator.azure

import java.util.List
import org.erdsl.azure.AzureCloud
import org.erdsl.azure.CircuitPlan
import org.erdsl.azure.FamilyPlan
import org.erdsl.azure.PeeringPlan
import org.erdsl.generator.Header

import static org.erdsl.generator.azure.AzureNames.*
import static org.erdsl.generator.text.HclText.string

/**
 * Terraform, formatted as terraform fmt would. Arguments: the provider's own pages of azurerm_route_filter and
 * azurerm_express_route_circuit_peering,
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/express_route_circuit_peering
 */
class TerraformTemplate {

    def CharSequence print(CircuitPlan plan, Header header) '''
        «header.comment("#")»
        #
        «Preface.comment(plan, "#")»
        #
        # A peering that exists already is taken over with: terraform import azurerm_express_route_circuit_peering.microsoft ID

        terraform {
          required_providers {
            azurerm = {
              source  = "hashicorp/azurerm"
              version = "~> 4.0"
            }
          }
        }

        provider "azurerm" {
          features {}
          subscription_id = var.subscription_id
          «IF plan.cloud != AzureCloud.PUBLIC»
              environment     = «string(plan.cloud.terraformName)»
          «ENDIF»
        }

        variable "subscription_id" {
          description = "The id of the circuit's subscription."
          type        = string
          «defaultValue(plan.subscription.filter[matches(SUBSCRIPTION_ID)].map[string(it)].orElse(""))»
        }

        variable "resource_group_name" {
          description = "The resource group of the circuit."
          type        = string
          «defaultValue(plan.resourceGroup.map[string(it)].orElse(""))»
        }

        variable "location" {
          description = "The Azure region of the circuit."
          type        = string
          «defaultValue(plan.location.map[string(it)].orElse(""))»
        }

        variable "circuit_name" {
          description = "The name of the circuit in Azure."
          type        = string
          default     = «string(plan.circuit)»
        }

        variable "vlan_id" {
          description = "The VLAN of the peering, the same on both links."
          type        = number
          «IF plan.peering.vlan.present»
              default     = «plan.peering.vlan.asInt»
          «ENDIF»

          validation {
            condition     = var.vlan_id >= 1 && var.vlan_id <= 4094
            error_message = "VLANs are 1 to 4094."
          }
        }
        «IF plan.peering.sharedKeySecret.present»

            variable "shared_key" {
              description = "The MD5 key of the BGP sessions: the value of secret «plan.peering.sharedKeySecret.get»."
              type        = string
              sensitive   = true
            }
        «ENDIF»

        resource "azurerm_route_filter" "microsoft" {
          name                = «string(plan.routeFilter.name)»
          resource_group_name = var.resource_group_name
          location            = var.location

          rule {
            name      = «string(plan.routeFilter.rule)»
            access    = "Allow"
            rule_type = "Community"
            communities = [
              «FOR allowed : plan.routeFilter.communities»
                  # «allowed.why.text»
                  «string(allowed.community.toString)»,
              «ENDFOR»
            ]
          }
        }

        resource "azurerm_express_route_circuit_peering" "microsoft" {
          «attributes(peering(plan.peering))»
          «IF plan.peering.ipv4.present»

              microsoft_peering_config {
                «attributes(microsoft(plan.peering.ipv4.get, plan.peering))»
              }
          «ENDIF»
          «IF plan.peering.ipv6.present»

              ipv6 {
                «attributes(subnets(plan.peering.ipv6.get) + FILTER)»

                microsoft_peering {
                  «attributes(microsoft(plan.peering.ipv6.get, plan.peering))»
                }
              }
          «ENDIF»
        }
    '''

    static val SUBSCRIPTION_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
    static val FILTER = #["route_filter_id" -> "azurerm_route_filter.microsoft.id"]

    private def defaultValue(String value) '''
        «IF !value.empty»
            default     = «value»
        «ENDIF»
    '''

    private def List<Pair<String, String>> peering(PeeringPlan peering) {
        val all = newArrayList(
            "peering_type" -> '"' + PEERING + '"',
            "express_route_circuit_name" -> "var.circuit_name",
            "resource_group_name" -> "var.resource_group_name",
            "peer_asn" -> String.valueOf(peering.peerAsn.value),
            "vlan_id" -> "var.vlan_id")
        if (peering.sharedKeySecret.present) {
            all += "shared_key" -> "var.shared_key"
        }
        if (peering.ipv4.present) {
            all += subnets(peering.ipv4.get)
            all += FILTER
        }
        all
    }

    private def subnets(FamilyPlan family) {
        #["primary_peer_address_prefix" -> string(family.primary.toString),
          "secondary_peer_address_prefix" -> string(family.secondary.toString)]
    }

    private def List<Pair<String, String>> microsoft(FamilyPlan family, PeeringPlan peering) {
        val all = newArrayList(
            "advertised_public_prefixes" -> "[" + family.advertised.map[string(toString)].join(", ") + "]")
        if (peering.customerAsn.present) {
            all += "customer_asn" -> String.valueOf(peering.customerAsn.get.value)
        }
        if (peering.registry.present) {
            all += "routing_registry_name" -> string(peering.registry.get)
        }
        all
    }

    /** The equals signs of attributes that follow each other stand below each other. */
    private def attributes(Iterable<Pair<String, String>> attributes) {
        val width = attributes.map[key.length].max
        attributes.map[key + " ".repeat(width - key.length) + " = " + value].join("\n")
    }
}
