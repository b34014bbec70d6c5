package org.erdsl.reader;

import java.util.Optional;

import org.erdsl.net.IpAddress;

/**
 * A line of configuration that is a comment until somebody puts the name of an interface in place of a mark that says
 * which one: {@code ! neighbor 193.0.7.2 update-source <interface with 193.0.7.1>}. Readers take it as filled in.
 */
public final class LeftToFillIn {

    private static final String COMMENT = "! ";
    private static final String COMMAND = "update-source <interface with ";

    private LeftToFillIn() {
    }

    /** The command a comment will be; nothing where a comment is just that. */
    public static Optional<String> command(String line) {
        return line.strip().startsWith(COMMENT) && line.contains(COMMAND)
                ? Optional.of(line.replaceFirst(COMMENT, ""))
                : Optional.empty();
    }

    /** The address of the interface that is to be named, where the command goes on with the mark of one. */
    public static Optional<IpAddress> updateSource(Words words) {
        if (!words.take("update-source", "<interface", "with")) {
            return Optional.empty();
        }
        var address = words.value(text -> IpAddress.valueOf(text.substring(0, text.length() - 1)));
        return Optional.of(address);
    }
}
