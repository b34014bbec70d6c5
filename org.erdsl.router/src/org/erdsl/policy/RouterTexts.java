package org.erdsl.policy;

import java.util.regex.Pattern;

/**
 * What texts of the model may look like to stand in a router's configuration: one line of characters that no router's
 * command line takes for more than text.
 */
public final class RouterTexts {

    private static final Pattern DESCRIPTION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .,:()/_+-]{0,78}[A-Za-z0-9.,:()/_+-]|[A-Za-z0-9]");
    private static final Pattern VERSION = Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9.()_-]{0,30}");
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

    /** Whether a text fits as the name of an interface. */
    public static boolean fitsInterface(String name) {
        return INTERFACE.matcher(name).matches();
    }
}
