package org.erdsl.gateway;

import java.util.List;

/** What the model says of a gateway cannot be written. */
public class UnplannableGatewayException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> reasons;

    UnplannableGatewayException(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence each, without a full stop, for people. */
    public List<String> reasons() {
        return reasons;
    }
}
