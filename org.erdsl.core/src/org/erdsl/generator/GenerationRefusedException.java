package org.erdsl.generator;

import java.util.List;

/** A platform cannot express what the model asks for, so nothing is written. */
public class GenerationRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> reasons;

    /** @param reasons one sentence each, for people */
    public GenerationRefusedException(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
