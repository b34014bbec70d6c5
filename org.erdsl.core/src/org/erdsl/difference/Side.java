package org.erdsl.difference;

import java.util.Locale;

/** Which of two versions of a model. */
public enum Side {
    OLD, NEW;

    /** {@code old} or {@code new}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
