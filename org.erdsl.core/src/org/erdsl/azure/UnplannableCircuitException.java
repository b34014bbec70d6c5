package org.erdsl.azure;

import java.util.List;

/** Azure cannot be told what the model wants of a circuit. */
public class UnplannableCircuitException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> reasons;

    UnplannableCircuitException(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence each, without a full stop, for people. */
    public List<String> reasons() {
        return reasons;
    }
}
