package org.erdsl.cli;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

import org.erdsl.net.IpAddress;

/**
 * What an argument of {@code --listen} says: which router will connect, and where it finds us. Only this machine's own
 * loopback addresses are listened at, so that nobody else can connect or look on.
 *
 * @param router the name of the router in the model
 * @param address the address and port; port 0 takes a free one
 */
record ListenAddress(String router, InetSocketAddress address) {

    private static final int LAST_PORT = 65535;

    /** @throws RefusalException when the text is no such argument */
    static ListenAddress of(String argument, PlannedModel model) throws RefusalException {
        var equals = argument.indexOf('=');
        var colon = argument.lastIndexOf(':');
        if (equals < 0 || colon < equals) {
            throw new RefusalException(ExitCode.USAGE, "'" + argument + "' is not ROUTER=ADDRESS:PORT.");
        }
        var router = argument.substring(0, equals);
        GivenRoutes.requireRouter(router, model);
        return new ListenAddress(router, new InetSocketAddress(loopback(argument.substring(equals + 1, colon)),
                port(argument.substring(colon + 1))));
    }

    private static InetAddress loopback(String text) throws RefusalException {
        try {
            var address = InetAddress.getByName(IpAddress.valueOf(text.replaceAll("[\\[\\]]", "")).toString());
            if (address.isLoopbackAddress()) {
                return address;
            }
        } catch (IllegalArgumentException | UnknownHostException e) {
            throw new RefusalException(ExitCode.USAGE, "'" + text + "' is no IP address.", e);
        }
        throw new RefusalException(ExitCode.USAGE, "erdsl listens at loopback addresses only, as 127.0.0.1 or [::1].");
    }

    private static int port(String text) throws RefusalException {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new RefusalException(ExitCode.USAGE, "'" + text + "' is no port.");
        }
        return Integer.parseInt(text);
    }
}
