package org.erdsl.generator.routeros

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/** The whole script, session by session. A connection comes last, when its filters are complete. */
class RouterOsConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.shared(plan)
        val families = FamilySessions.of(plan)
        val chains = new FilterChains(lists)
        val addresses = new AddressLists()
        val connections = new Connections(plan)
        '''
            #
            «new Removals().print(plan, lists)»
            «new Interfaces().print(plan.interfaces)»
            «new StaticRoutes().print(families)»
            «chains.printShared()»
            «connections.printInstances()»
            «IF plan.sessions.exists[settings.authenticationSecret.present]»
                # MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
                #
            «ENDIF»
            «FOR family : families»
                «FOR session : family.sessions»
                    «addresses.print(family, session)»
                    «chains.print(session)»
                    «new BfdSettings().print(session)»
                    «connections.print(session)»
                «ENDFOR»
                «FOR session : family.ibgp»
                    «addresses.print(family, session.outbound)»
                    «chains.print(session.inbound)»
                    «chains.print(session.outbound)»
                    «connections.print(family, session)»
                «ENDFOR»
            «ENDFOR»
        '''
    }
}
