package org.erdsl.policy;

/**
 * Why a term is in a policy; printed beside it as remark, comment or description.
 *
 * @param what what the term does: {@code accept region europe: westeurope 12076:51002, northeurope 12076:51003}
 * @param element the element of the model that asks for it: {@code circuit amsterdam}
 * @param basis the rule or the published fact it rests on: {@code rule region-needs-both-communities}, {@code RFC 6890}
 */
public record Why(String what, String element, String basis) {

    /** One line for whoever reads the router's configuration. */
    public String text() {
        return what + " (" + element + ", " + basis + ")";
    }
}
