package org.erdsl.change;

/** There is no way from one configuration to another that is proven to be noticed by nobody. */
public class UnsafeChangeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message why, without full stop */
    public UnsafeChangeException(String message) {
        super(message);
    }
}
