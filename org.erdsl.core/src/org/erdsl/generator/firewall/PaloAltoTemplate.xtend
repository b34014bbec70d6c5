package org.erdsl.generator.firewall

import org.erdsl.generator.Header

/** Set commands for PAN-OS: objects for a security rule, which is yours to write. */
class PaloAltoTemplate {

    def CharSequence print(AllowList list, Header header) '''
        «header.comment("#")»
        #
        # «list.title»
        # «AllowList.SOURCE»
        #
        # Lines that begin with # are for people: paste the others in configuration mode. Use the address group, the URL
        # category and the services in security rules from the gateway's hosts. An address object takes no wildcard.
        # The URL category sees names in TLS and HTTP only: for the ports of AMQP and the relay use the services alone.

        «FOR destination : list.destinations.filter[!endpoint.wildcard]»
            # «destination.endpoint.why»
            set address «AllowList.sharedName(destination.endpoint.host)» fqdn «destination.endpoint.host»
        «ENDFOR»
        «FOR destination : list.destinations.filter[!endpoint.wildcard]»
            set address-group «list.objectName("hosts")» static «AllowList.sharedName(destination.endpoint.host)»
        «ENDFOR»
        set profiles custom-url-category «list.objectName("domains")» type "URL List"
        «FOR destination : list.destinations.filter[endpoint.wildcard]»
            # «destination.endpoint.why»
            set profiles custom-url-category «list.objectName("domains")» list «destination.endpoint.host»/
        «ENDFOR»
        «FOR ports : list.endpoints.map[Ports.joined(ports, ",")].toSet.sort»
            set service «AllowList.sharedName("tcp-" + ports.replace(',', '-'))» protocol tcp port «ports»
        «ENDFOR»
    '''
}
