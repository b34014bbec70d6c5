package org.erdsl.generator.gobgp

import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan

/**
 * The router itself and the policies applied to it. Policies of GoBGP hold for all neighbors, so each of these looks
 * for its own, and other neighbors keep the default.
 */
class Global {

    def String print(RouterPlan plan) '''
        [global.config]
          as = «plan.localAs»
          router-id = "«plan.sessions.findFirst[family == AddressFamily.IPV4].localAddress»"
        [global.apply-policy.config]
          import-policy-list = [«plan.sessions.map['"' + inbound.name + '"'].join(", ")»]
          default-import-policy = "accept-route"
          export-policy-list = [«plan.sessions.map['"' + outbound.name + '"'].join(", ")»]
          default-export-policy = "accept-route"
        #
    '''
}
