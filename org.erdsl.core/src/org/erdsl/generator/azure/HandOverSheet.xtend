package org.erdsl.generator.azure

import java.util.List
import org.erdsl.azure.CircuitPlan
import org.erdsl.azure.FamilyPlan
import org.erdsl.generator.Header

import static org.erdsl.generator.text.MarkdownText.inline

/** What the company tells the provider that configures the peering, in place of a configuration of its own. */
class HandOverSheet {

    def CharSequence print(CircuitPlan plan, List<String> providers, Header header) '''
        # Hand-over: Microsoft peering of circuit «inline(plan.circuit)»

        «FOR line : header.lines»
            - «inline(line)»
        «ENDFOR»

        The provider configures this peering«IF !providers.empty» («providers.map[inline(it)].join(", ")»)«ENDIF», so there is no configuration of it here. Hand over what follows, and have it confirmed in writing.

        ## The peering

        | | |
        |---|---|
        | Peering type | Microsoft |
        «row("Peer AS number", plan.peering.peerAsn.toString)»
        «row("AS number the prefixes are registered to", plan.peering.customerAsn.map[toString].orElse(""))»
        «row("Routing registry", plan.peering.registry.orElse(""))»
        «row("VLAN", if (plan.peering.vlan.present) String.valueOf(plan.peering.vlan.asInt) else "")»
        «row("MD5 authentication", plan.peering.sharedKeySecret.map["yes; the key is the value of secret " + it + ", to be handed over on a way of its own"].orElse("no"))»
        «IF plan.peering.ipv4.present»
            «family("IPv4", plan.peering.ipv4.get)»
        «ENDIF»
        «IF plan.peering.ipv6.present»
            «family("IPv6", plan.peering.ipv6.get)»
        «ENDIF»

        ## The route filter

        One rule, which allows exactly these communities:

        | Community | For |
        |---|---|
        «FOR allowed : plan.routeFilter.communities»
            | «inline(allowed.community.toString)» | «inline(allowed.why.text)» |
        «ENDFOR»
        «IF !plan.notes.empty»

            ## To be known

            «FOR note : plan.notes»
                - «inline(note)»
            «ENDFOR»
        «ENDIF»
    '''

    private def row(String name, String value) '''
        «IF !value.empty»
            | «name» | «inline(value)» |
        «ENDIF»
    '''

    private def family(String name, FamilyPlan family) '''
        «row(name + " subnet of the primary link", family.primary.toString)»
        «row(name + " subnet of the secondary link", family.secondary.toString)»
        «row(name + " prefixes advertised to Microsoft", family.advertised.join(", "))»
    '''
}
