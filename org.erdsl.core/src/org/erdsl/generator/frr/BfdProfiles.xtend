package org.erdsl.generator.frr

import org.erdsl.policy.Bfd
import org.erdsl.policy.RouterPlan

/** The BFD profiles, one for each pair of timers; the daemon {@code bfdd} has to run. */
class BfdProfiles {

    static def String name(Bfd bfd) '''ERDSL-bfd-«bfd.intervalMilliseconds»-«bfd.multiplier»'''

    def String print(RouterPlan plan) '''
        «FOR bfd : plan.sessions.filter[settings.bfd.present].map[settings.bfd.get].toSet»
            bfd
             profile «name(bfd)»
              detect-multiplier «bfd.multiplier»
              receive-interval «bfd.intervalMilliseconds»
              transmit-interval «bfd.intervalMilliseconds»
             exit
            exit
            !
        «ENDFOR»
    '''
}
