package org.erdsl.interview

import com.google.inject.Inject
import java.util.Optional
import org.erdsl.policy.Feature
import org.erdsl.policy.KnownPlatforms

/** The model that the answers make. */
class FirstModel {

    @Inject KnownPlatforms platforms

    def String text(Interview answers) '''
        /*
         * The first model of this project, made from the answers of the wizard. Rename the elements (Alt+Shift+R), and add
         * your sites, environments, connectors and gateways.
         */

        /** Where the people are. */
        site headquarters "Headquarters"

        environment business "Business" {
            region «answers.region.name»
            used from headquarters over mainCircuit
        }
        «IF answers.second.present»

            environment subsidiary "Subsidiary" {
                region «answers.second.get.name»
                used from headquarters over mainCircuit
            }
        «ENDIF»

        circuit mainCircuit "Main circuit" {
            «IF !answers.provider.blank»
                provider "«quoted(answers.provider)»"
            «ENDIF»
            cloud «answers.location.cloud.literal»
            peering location «answers.location.name»
            sku «answers.sku.literal»
            bandwidth 1 Gbps
            microsoft peering {
                vlan 300
                asn «answers.modelAsn»
                primary «answers.primary» on edge1 interface "eth1"
                secondary «answers.secondary» on edge2 interface "eth1"
                advertise «answers.modelAdvertised»
                «IF platforms.lack(answers.platform, Optional.empty, Feature.MAXIMUM_PREFIXES).empty»
                    maximum prefixes 4000
                «ENDIF»
                accept region «answers.region.name»«IF answers.second.present», «answers.second.get.name»«ENDIF»
            }
        }

        router edge1 { platform «answers.platform» }
        router edge2 { platform «answers.platform» }

        expect business from headquarters over mainCircuit
        «IF answers.second.present»
            expect subsidiary from headquarters over mainCircuit
        «ENDIF»
        «IF answers.asn.empty»

            accept risk asn-is-public on mainCircuit
                because "an example value of the wizard, to be replaced by the company's own" until «answers.endOfExamples»
        «ENDIF»
        «IF answers.hasExampleAddresses»

            accept risk peering-needs-public-addresses on mainCircuit
                because "example values of the wizard, to be replaced by the company's own" until «answers.endOfExamples»
        «ENDIF»
    '''

    private static def quoted(String text) {
        text.strip.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
    }
}
