package org.erdsl.generator.bird

import java.util.Optional
import org.erdsl.net.AddressFamily

/** How a protocol is connected to a routing table. */
class Channels {

    /** @param settings the lines of the channel, each with its end; empty for none */
    def String print(Optional<String> vrf, AddressFamily family, CharSequence settings) {
        val table = Tables.name(vrf, family)
        if (!table.present && settings.length == 0) {
            return '''«family.toString.toLowerCase»;'''
        }
        '''
            «family.toString.toLowerCase» {
                «IF table.present»
                    table '«table.get»';
                «ENDIF»
                «settings»
            };
        '''
    }
}
