package org.erdsl.generator;

/** Which erdsl this is. A test keeps it in step with the build. */
public final class ErdslVersion {

    /** The version, as in the build. */
    public static final String NUMBER = "0.1.0";

    /** How erdsl names itself in what it writes. */
    public static final String NAME = "erdsl " + NUMBER;

    private ErdslVersion() {
    }
}
