package org.erdsl.generator.junos

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/** The logical interfaces, numbered like their VLAN. An interface takes tags only where its tagging is switched on. */
class Interfaces {

    def String print(List<InterfacePlan> links, JunosForm form) '''
        «IF !links.empty»
            interfaces {
                «FOR physical : links.groupBy[name].entrySet»
                    «physical.key» {
                        «IF physical.value.exists[vlan.present]»
                            «tagging(physical.value)»;
                        «ENDIF»
                        «FOR link : physical.value»
                            «print(link, form)»
                        «ENDFOR»
                    }
                «ENDFOR»
            }
        «ENDIF»
    '''

    private def tagging(List<InterfacePlan> links) {
        if (links.exists[outerVlan.present]) "flexible-vlan-tagging" else "vlan-tagging"
    }

    private def print(InterfacePlan link, JunosForm form) '''
        «IF form == JunosForm.REPLACE»
            replace:
        «ENDIF»
        unit «Units.number(link)» {
            description "«link.description»";
            «IF link.outerVlan.present»
                vlan-tags outer «link.outerVlan.asInt» inner «link.vlan.asInt»;
            «ELSEIF link.vlan.present»
                vlan-id «link.vlan.asInt»;
            «ENDIF»
            «FOR address : link.addresses»
                family «IF address.address.family == AddressFamily.IPV4»inet«ELSE»inet6«ENDIF» {
                    «IF link.mtu.present»
                        mtu «link.mtu.asInt»;
                    «ENDIF»
                    address «address»;
                }
            «ENDFOR»
        }
    '''
}
