package org.erdsl.generator.nxos

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.PolicyTerm

/** The route maps. A description is short, so a long reason is a comment, and the description says what it can. */
class RouteMaps extends org.erdsl.generator.routemap.RouteMaps {

    static val LONGEST_DESCRIPTION = 90

    new(PolicyLists lists) {
        super(lists)
    }

    override protected reason(PolicyTerm term) {
        val text = term.why.text
        if (fits(text)) " description " + text else " ! " + text + "\n description " + shorter(term)
    }

    private def shorter(PolicyTerm term) {
        if (fits(term.why.what)) term.why.what else term.name
    }

    private def fits(String text) {
        text.length <= LONGEST_DESCRIPTION
    }
}
