package org.erdsl.generator.bird

import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** A filter: a statement for each term. */
class Filters {

    /** What RFC 6996 sets aside for private use. */
    static val PRIVATE_ASNS = "[64512..65534, 4200000000..4294967294]"

    val NamedSets sets

    new(NamedSets sets) {
        this.sets = sets
    }

    /** @param removesPrivateAsns whether what is accepted loses the private AS numbers of its path */
    def String print(RoutePolicy policy, boolean removesPrivateAsns) '''
        filter '«policy.name»' {
            «FOR term : policy.terms»
                # «term.sequence» «term.name»: «term.why.text»
                «print(policy, term, removesPrivateAsns)»
            «ENDFOR»
        }
        #
    '''

    private def print(RoutePolicy policy, PolicyTerm term, boolean removesPrivateAsns) '''
        «IF term.matches.empty»
            «IF term.accept»accept«ELSE»reject«ENDIF»;
        «ELSEIF !term.accept»
            if «Condition.of(sets, policy, term)» then reject;
        «ELSE»
            if «Condition.of(sets, policy, term)» then {
                «IF term.localPreference.present»
                    bgp_local_pref = «term.localPreference.asInt»;
                «ENDIF»
                «IF removesPrivateAsns»
                    bgp_path.delete(«PRIVATE_ASNS»);
                «ENDIF»
                «FOR asn : term.prepended.reverseView»
                    bgp_path.prepend(«asn»);
                «ENDFOR»
                accept;
            }
        «ENDIF»
    '''
}
