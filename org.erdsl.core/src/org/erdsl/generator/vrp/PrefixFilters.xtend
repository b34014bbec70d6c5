package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.generator.routemap.PrefixList
import org.erdsl.net.AddressFamily
import org.erdsl.net.Prefix
import org.erdsl.policy.PrefixEntry

/** The IP prefix lists. */
class PrefixFilters {

    def String print(List<PrefixList> lists) '''
        «FOR list : lists»
            «FOR entry : list.entries»
                «command(list.family)» «list.name» index «entry.sequence» permit «text(entry)»
            «ENDFOR»
            #
        «ENDFOR»
    '''

    package static def String command(AddressFamily family) {
        if (family == AddressFamily.IPV4) "ip ip-prefix" else "ip ipv6-prefix"
    }

    private def text(PrefixEntry entry) {
        val prefix = entry.range.prefix
        var text = prefix.network + " " + prefix.length
        if (needsNetwork(prefix)) {
            text += " match-network"
        }
        if (entry.least.present) {
            text += " greater-equal " + entry.least.asInt
        }
        if (entry.most.present) {
            text += " less-equal " + entry.most.asInt
        }
        return text
    }

    /** An address of all zeros stands for any address, and only the length counts, unless the network is asked for. */
    private def needsNetwork(Prefix prefix) {
        prefix.length > 0 && prefix.network.value.signum == 0
    }
}
