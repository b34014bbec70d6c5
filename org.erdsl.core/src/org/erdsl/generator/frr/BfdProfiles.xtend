package org.erdsl.generator.frr

import org.erdsl.policy.Bfd
import org.erdsl.policy.RouterPlan

/**
 * The BFD profiles, one for each pair of timers; the daemon {@code bfdd} has to run. FRR does not show values that
 * are its defaults, so they are not said.
 */
class BfdProfiles {

    /** {@code BFD_DEFDETECTMULT} in bfdd. */
    static val DEFAULT_MULTIPLIER = 3

    /** {@code BFD_DEFREQUIREDMINRX} and {@code BFD_DEFDESIREDMINTX} in bfdd, in milliseconds. */
    static val DEFAULT_INTERVAL = 300

    static def String name(Bfd bfd) '''ERDSL-bfd-«bfd.intervalMilliseconds»-«bfd.multiplier»'''

    def String print(RouterPlan plan) '''
        «FOR bfd : plan.sessions.filter[settings.bfd.present].map[settings.bfd.get].toSet»
            bfd
             profile «name(bfd)»
             «IF bfd.multiplier != DEFAULT_MULTIPLIER»
                 «" "» detect-multiplier «bfd.multiplier»
             «ENDIF»
             «IF bfd.intervalMilliseconds != DEFAULT_INTERVAL»
                 «" "» receive-interval «bfd.intervalMilliseconds»
                 «" "» transmit-interval «bfd.intervalMilliseconds»
             «ENDIF»
             exit
            exit
            !
        «ENDFOR»
    '''
}
