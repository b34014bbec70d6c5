package org.erdsl.generator.bird

import java.util.LinkedHashMap
import java.util.TreeSet
import org.erdsl.net.Prefix
import org.erdsl.policy.Origin
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The routes to nowhere, a protocol for each table. */
class StaticRoutes {

    def String print(RouterPlan plan) '''
        «FOR table : tables(plan).values»
            protocol static 'ERDSL-blackhole-«label(table.session)»' {
                «IF table.session.vrf.present»
                    vrf "«table.session.vrf.get»";
                «ENDIF»
                «new Channels().print(table.session.vrf, table.session.family, "")»
                «FOR prefix : table.prefixes»
                    route «prefix» blackhole;
                «ENDFOR»
            }
            #
        «ENDFOR»
    '''

    private def tables(RouterPlan plan) {
        val tables = new LinkedHashMap<String, BlackholeTable>
        for (session : plan.sessions) {
            for (advertisement : session.advertisements.filter[origin instanceof Origin.Blackhole]) {
                tables.computeIfAbsent(label(session))[new BlackholeTable(session, new TreeSet<Prefix>)]
                    .prefixes.add(advertisement.prefix)
            }
        }
        tables
    }

    private def label(SessionPlan session) {
        Tables.name(session.vrf, session.family).orElse(session.family.toString.toLowerCase)
    }
}
