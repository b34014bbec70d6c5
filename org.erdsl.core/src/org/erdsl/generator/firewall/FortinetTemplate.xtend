package org.erdsl.generator.firewall

import org.erdsl.generator.Header

/** Commands for FortiOS: addresses, services and their groups for a policy, which is yours to write. */
class FortinetTemplate {

    def CharSequence print(AllowList list, Header header) '''
        «header.comment("#")»
        #
        # «list.title»
        # «AllowList.SOURCE»
        #
        # Use the address group and the service group in policies from the gateway's hosts. Wildcards need FortiOS 6.2.2, and
        # the gateway's hosts must ask for names through the FortiGate, without DNS over HTTPS.

        config firewall address
            «FOR destination : list.destinations»
                edit "«AllowList.sharedName(destination.endpoint.host)»"
                    set type fqdn
                    set fqdn "«destination.endpoint.host»"
                    set comment "«destination.endpoint.why»"
                next
            «ENDFOR»
        end
        config firewall addrgrp
            edit "«list.objectName("hosts")»"
                set member«FOR destination : list.destinations» "«AllowList.sharedName(destination.endpoint.host)»"«ENDFOR»
            next
        end
        config firewall service custom
            «FOR ports : services(list)»
                edit "«AllowList.sharedName("tcp-" + ports)»"
                    set tcp-portrange «ports»
                next
            «ENDFOR»
        end
        config firewall service group
            edit "«list.objectName("services")»"
                set member«FOR ports : services(list)» "«AllowList.sharedName("tcp-" + ports)»"«ENDFOR»
            next
        end
    '''

    private def services(AllowList list) {
        list.endpoints.map[ports].flatten.map[toString].toSet.sort
    }
}
