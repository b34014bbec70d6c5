package org.erdsl.generator.sros

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.policy.RouterPlan

/** The routes to nowhere for advertised prefixes, and who has to hold the others. */
class StaticRoutes {

    def String print(RouterPlan plan) '''
        «FOR family : FamilySessions.of(plan)»
            «FOR prefix : family.blackholes»
                /configure «RouterInstance.path(family.vrf)» static-routes route «prefix» route-type unicast blackhole admin-state enable
            «ENDFOR»
            «FOR prefix : family.networks.filter[!family.processes(it).empty]»
                # «prefix» has to come from «family.processes(prefix).join(" or ")»
            «ENDFOR»
            «IF !family.blackholes.empty || family.networks.exists[!family.processes(it).empty]»
                #
            «ENDIF»
        «ENDFOR»
    '''
}
