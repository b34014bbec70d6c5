package org.erdsl.generator.junos

import java.util.List

/**
 * What stands in routing instances. The instances themselves, with their type, are the router's owner's; the file puts
 * its own logical interfaces into them, since an interface stands in one instance only.
 */
class RoutingInstances {

    def String print(List<RoutingTable> tables, Neighbors neighbors) '''
        «IF !tables.empty»
            routing-instances {
                «FOR table : tables»
                    «table.instance.get» {
                        «new StaticRoutes().print(table)»
                        «neighbors.print(table)»
                        «FOR link : table.interfaces»
                            interface «Units.name(link)»;
                        «ENDFOR»
                    }
                «ENDFOR»
            }
        «ENDIF»
    '''
}
