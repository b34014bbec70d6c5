package org.erdsl.generator.sros

import java.util.List
import java.util.Optional
import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one. Each object is created before it is deleted, so
 * that no line is about something that is not there; all of it happens in the candidate configuration.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        «FOR object : objects(plan, lists)»
            /configure «object.path» { «object.key» }
            delete «object.path» «object.key»
        «ENDFOR»
        #
    '''

    private def List<NamedObject> objects(RouterPlan plan, PolicyLists lists) {
        val objects = <NamedObject>newArrayList
        for (session : plan.sessions) {
            objects += neighbor(session.vrf, session.neighbor.toString)
            if (!session.settings.peerGroup.present) {
                objects += group(session.vrf, session.name)
            }
        }
        for (session : plan.ibgp) {
            objects += neighbor(session.vrf, session.neighbor.toString)
            objects += group(session.vrf, session.name)
        }
        for (policy : lists.policies) {
            objects += new NamedObject("policy-options", '''policy-statement "«policy.name»"''')
        }
        for (list : lists.prefixLists) {
            objects += new NamedObject("policy-options", '''prefix-list "«ShortNames.of(list.name)»"''')
        }
        for (community : CommunityValues.of(lists)) {
            objects += new NamedObject("policy-options", '''community "«CommunityValues.name(community)»"''')
        }
        for (link : plan.interfaces) {
            objects += new NamedObject(RouterInstance.path(link.vrf), '''interface "«InterfaceNames.name(link)»"''')
        }
        objects
    }

    private def neighbor(Optional<String> vrf, String address) {
        new NamedObject(RouterInstance.path(vrf) + " bgp", '''neighbor "«address»"''')
    }

    private def group(Optional<String> vrf, String session) {
        new NamedObject(RouterInstance.path(vrf) + " bgp", '''group "«Neighbors.group(session)»"''')
    }
}
