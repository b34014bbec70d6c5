package org.erdsl.generator.sros

import java.util.List
import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.Match
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
            objects += new NamedObject('router "Base" bgp', '''neighbor "«session.neighbor»"''')
            objects += new NamedObject('router "Base" bgp', '''group "ERDSL-«session.name»"''')
        }
        for (policy : lists.policies) {
            objects += new NamedObject("policy-options", '''policy-statement "«policy.name»"''')
            for (term : policy.terms.filter[!matches.filter(Match.AnyPrefix).empty]) {
                objects += new NamedObject("policy-options", '''prefix-list "«ListNames.of(policy, term)»"''')
            }
        }
        for (community : CommunityValues.of(lists)) {
            objects += new NamedObject("policy-options", '''community "«CommunityValues.name(community)»"''')
        }
        for (link : plan.interfaces) {
            objects += new NamedObject('router "Base"', '''interface "«InterfaceNames.name(link)»"''')
        }
        objects
    }
}
