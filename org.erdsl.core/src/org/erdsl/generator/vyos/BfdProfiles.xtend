package org.erdsl.generator.vyos

import org.erdsl.policy.Bfd
import org.erdsl.policy.RouterPlan

/** The BFD profiles, one for each pair of timers. */
class BfdProfiles {

    package static def String name(Bfd bfd) '''ERDSL-bfd-«bfd.intervalMilliseconds»-«bfd.multiplier»'''

    package static def all(RouterPlan plan) {
        plan.sessions.filter[settings.bfd.present].map[settings.bfd.get].toSet
    }

    def String print(RouterPlan plan) '''
        «FOR bfd : all(plan)»
            set protocols bfd profile «name(bfd)» interval multiplier «bfd.multiplier»
            set protocols bfd profile «name(bfd)» interval receive «bfd.intervalMilliseconds»
            set protocols bfd profile «name(bfd)» interval transmit «bfd.intervalMilliseconds»
            #
        «ENDFOR»
    '''
}
