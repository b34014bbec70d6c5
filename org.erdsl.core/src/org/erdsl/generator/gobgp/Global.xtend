package org.erdsl.generator.gobgp

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.policy.RoutePolicy
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
          import-policy-list = [«names(plan.sessions.map[inbound], plan.ibgp.map[inbound])»]
          default-import-policy = "accept-route"
          export-policy-list = [«names(plan.sessions.map[outbound], plan.ibgp.map[outbound])»]
          default-export-policy = "accept-route"
        #
    '''

    private def names(List<RoutePolicy> policies, List<RoutePolicy> others) {
        (policies + others).map['"' + name + '"'].join(", ")
    }
}
