package org.erdsl.generator.azure

import org.erdsl.azure.CircuitPlan
import org.erdsl.azure.FamilyPlan
import org.erdsl.azure.PeeringPlan
import org.erdsl.generator.Header

import static org.erdsl.generator.azure.AzureNames.*
import static org.erdsl.generator.text.ShellText.word

/**
 * A shell script for the Azure CLI. Commands and parameters: https://learn.microsoft.com/cli/azure/network/route-filter,
 * https://learn.microsoft.com/cli/azure/network/express-route/peering and
 * https://learn.microsoft.com/azure/expressroute/howto-routing-cli (2023-09-15).
 */
class CliTemplate {

    def CharSequence print(CircuitPlan plan, Header header) '''
        #!/usr/bin/env bash
        «header.comment("#")»
        #
        «Preface.comment(plan, "#")»
        #
        # Sign in with az login first.
        set -euo pipefail

        subscription=«word(plan.subscription.orElse(""))»
        resource_group=«word(plan.resourceGroup.orElse(""))»
        location=«word(plan.location.orElse(""))»
        circuit=«word(plan.circuit)»
        vlan=«word(if (plan.peering.vlan.present) String.valueOf(plan.peering.vlan.asInt) else "")»

        usage() {
            cat <<'END'
        usage: peering.sh [--subscription ID] [--resource-group NAME] [--location REGION] [--circuit NAME] [--vlan ID]
        What the model says is the default.
        END
        }

        while [ $# -gt 0 ]; do
            case $1 in
                --help)
                    usage
                    exit 0
                    ;;
                --subscription | --resource-group | --location | --circuit | --vlan)
                    if [ $# -lt 2 ]; then
                        usage >&2
                        exit 64
                    fi
                    name=${1#--}
                    printf -v "${name//-/_}" '%s' "$2"
                    shift 2
                    ;;
                *)
                    usage >&2
                    exit 64
                    ;;
            esac
        done

        for name in subscription resource_group location circuit vlan; do
            if [ -z "${!name}" ]; then
                printf 'peering.sh: --%s is needed\n' "${name//_/-}" >&2
                exit 64
            fi
        done
        «IF plan.peering.sharedKeySecret.present»

            # The MD5 key of the BGP sessions, never on the command line of this script.
            if [ -z "${«KEY_VARIABLE»:-}" ]; then
                read -r -s -p 'Shared key, the value of secret «plan.peering.sharedKeySecret.get»: ' «KEY_VARIABLE»
                echo
            fi
            if ! [[ $«KEY_VARIABLE» =~ ^[A-Za-z0-9]{1,«LONGEST_SHARED_KEY»}$ ]]; then
                echo 'peering.sh: a shared key has 1 to «LONGEST_SHARED_KEY» letters and digits' >&2
                exit 64
            fi
        «ENDIF»

        scope=(--subscription "$subscription" --resource-group "$resource_group")
        route_filter=«word(plan.routeFilter.name)»

        communities=(
            «FOR allowed : plan.routeFilter.communities»
                # «allowed.why.text»
                «word(allowed.community.toString)»
            «ENDFOR»
        )

        if [ -z "$(az network route-filter list "${scope[@]}" --query "[?name=='$route_filter'].id" --output tsv)" ]; then
            az network route-filter create "${scope[@]}" --name "$route_filter" --location "$location" --output none
        fi
        az network route-filter rule create "${scope[@]}" --filter-name "$route_filter" --name «word(plan.routeFilter.rule)» \
            --location "$location" --access Allow --communities "${communities[@]}" --output none
        route_filter_id=$(az network route-filter show "${scope[@]}" --name "$route_filter" --query id --output tsv)

        peering=("${scope[@]}" --circuit-name "$circuit")
        ipv4=(
            «family(plan.peering.ipv4.get, plan.peering)»
        )

        if [ -z "$(az network express-route peering list "${peering[@]}" --query "[?name=='«PEERING»'].id" --output tsv)" ]; then
            az network express-route peering create "${peering[@]}" --peering-type «PEERING» "${ipv4[@]}" --output none
        else
            az network express-route peering update "${peering[@]}" --name «PEERING» "${ipv4[@]}" --output none
        fi
        «IF plan.peering.ipv6.present»

            ipv6=(
                «family(plan.peering.ipv6.get, plan.peering)»
            )

            az network express-route peering update "${peering[@]}" --name «PEERING» --ip-version ipv6 "${ipv6[@]}" --output none
        «ENDIF»
    '''

    static val KEY_VARIABLE = "ERDSL_SHARED_KEY"

    private def family(FamilyPlan family, PeeringPlan peering) '''
        --peer-asn «peering.peerAsn.value»
        --vlan-id "$vlan"
        --primary-peer-subnet «word(family.primary.toString)»
        --secondary-peer-subnet «word(family.secondary.toString)»
        --advertised-public-prefixes«FOR prefix : family.advertised» «word(prefix.toString)»«ENDFOR»
        «IF peering.customerAsn.present»
            --customer-asn «peering.customerAsn.get.value»
        «ENDIF»
        «IF peering.registry.present»
            --routing-registry-name «word(peering.registry.get)»
        «ENDIF»
        «IF peering.sharedKeySecret.present»
            --shared-key "$«KEY_VARIABLE»"
        «ENDIF»
        --route-filter "$route_filter_id"
    '''
}
