package org.erdsl.policy;

import java.util.regex.Pattern;

/**
 * What texts of the model may look like to stand in a router's configuration: one line of characters that no router's
 * command line takes for more than text.
 */
public final class RouterTexts {

    private static final Pattern DESCRIPTION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .,:()/_+-]{0,78}[A-Za-z0-9.,:()/_+-]|[A-Za-z0-9]");
    private static final Pattern VERSION = Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9.()_-]{0,30}");
    private static final Pattern GROUP = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,30}");
    private static final Pattern PROCESS = Pattern.compile("(ospf|ospf3|ospfv3|isis|eigrp|rip)( [A-Za-z0-9][A-Za-z0-9_-]{0,30})?");
    private static final Pattern INTERFACE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._:-]{0,39}");

    private RouterTexts() {
    }

    /** Whether a text fits as a description: 1 to 80 characters. */
    public static boolean fits(String description) {
        return DESCRIPTION.matcher(description).matches();
    }

    /** Whether a text fits as the version of a platform; it has a number. */
    public static boolean fitsVersion(String version) {
        return VERSION.matcher(version).matches();
    }

    /** Whether a text fits as the name of a VRF or a peer group that is on the router: 1 to 31 characters. */
    public static boolean fitsGroup(String name) {
        return GROUP.matcher(name).matches();
    }

    /** Whether a text names a process of an interior gateway protocol: {@code ospf 1}, {@code isis core}, {@code rip}. */
    public static boolean fitsProcess(String process) {
        return PROCESS.matcher(process).matches();
    }

    /** Whether a text fits as the name of an interface. */
    public static boolean fitsInterface(String name) {
        return INTERFACE.matcher(name).matches();
    }
}
