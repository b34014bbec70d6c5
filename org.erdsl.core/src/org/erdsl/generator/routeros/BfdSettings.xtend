package org.erdsl.generator.routeros

import org.erdsl.policy.RouterPlan

/** The BFD settings, one entry for each neighbor. */
class BfdSettings {

    def String print(RouterPlan plan) '''
        «FOR session : plan.sessions.filter[settings.bfd.present]»
            /routing/bfd/configuration/add comment=«Connections.name(session)» addresses=«session.neighbor» min-rx=«session.settings.bfd.get.intervalMilliseconds»ms min-tx=«session.settings.bfd.get.intervalMilliseconds»ms multiplier=«session.settings.bfd.get.multiplier»
        «ENDFOR»
        «IF plan.sessions.exists[settings.bfd.present]»
            #
        «ENDIF»
    '''
}
