package org.erdsl.generator.routeros

import org.erdsl.policy.SessionPlan

/** The BFD settings, one entry for each neighbor. */
class BfdSettings {

    def String print(SessionPlan session) '''
        «IF session.settings.bfd.present»
            /routing/bfd/configuration/add comment=«Connections.name(session.name)»«IF session.vrf.present» vrf=«session.vrf.get»«ENDIF» addresses=«session.neighbor» min-rx=«session.settings.bfd.get.intervalMilliseconds»ms min-tx=«session.settings.bfd.get.intervalMilliseconds»ms multiplier=«session.settings.bfd.get.multiplier»
            #
        «ENDIF»
    '''
}
