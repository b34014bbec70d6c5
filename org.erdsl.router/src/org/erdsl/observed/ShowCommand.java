package org.erdsl.observed;

import java.util.Optional;
import java.util.regex.Pattern;

import org.erdsl.net.IpAddress;

/**
 * A command that shows tables, as it stands before its output in what people keep of a terminal: {@code edge1# show bgp
 * ipv4 unicast neighbors 192.0.2.2 received-routes}.
 *
 * @param vrf the VRF it asks for
 * @param neighbor the neighbor it asks for
 * @param view the table of the neighbor's it asks for; nothing where it asks for the router's own
 */
public record ShowCommand(Optional<String> vrf, Optional<IpAddress> neighbor, Optional<View> view) {

    private static final Pattern COMMAND = Pattern.compile("^(?:\\S+?[#>%$] ?)?\\s*(?:\\S*vtysh -c ['\"])?"
            + "((?:show|sh|birdc|bgpctl|gobgp)\\s.*)$");
    private static final Pattern NEIGHBOR = Pattern.compile("\\b(?:neighbors?|nei|bgp)\\s+([0-9a-fA-F.:]*[.:][0-9a-fA-F.:]+)\\b");
    private static final Pattern VRF = Pattern.compile("\\b(?:vrf|table|routing-instance|instance)\\s+([\\w.-]+)");
    private static final Pattern RECEIVED = Pattern.compile("received-routes|\\breceive-protocol\\b|routes\\s+received\\b|\\badj-in\\b|\\brib in\\b");
    private static final Pattern ADVERTISED = Pattern.compile("advertised-routes|\\badvertising-protocol\\b|\\badj-out\\b|\\brib out\\b");
    private static final Pattern ACCEPTED = Pattern.compile("\\broutes\\b");

    /** What whoever gave a recording says of it. */
    public static ShowCommand of(Recording recording) {
        return new ShowCommand(Optional.empty(), recording.neighbor(), recording.view());
    }

    /** Reads a line; nothing where it is no such command. */
    public static Optional<ShowCommand> of(String line) {
        if (line.length() > 500) {
            return Optional.empty();
        }
        var command = COMMAND.matcher(line);
        return command.matches() ? Optional.of(read(command.group(1))) : Optional.empty();
    }

    private static ShowCommand read(String command) {
        var vrf = VRF.matcher(command);
        return new ShowCommand(vrf.find() ? Optional.of(vrf.group(1)).filter(name -> !name.equals("all")) : Optional.empty(),
                neighbor(command), view(command));
    }

    private static Optional<IpAddress> neighbor(String command) {
        var neighbor = NEIGHBOR.matcher(command);
        if (!neighbor.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IpAddress.valueOf(neighbor.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<View> view(String command) {
        if (RECEIVED.matcher(command).find()) {
            return Optional.of(View.RECEIVED);
        }
        if (ADVERTISED.matcher(command).find()) {
            return Optional.of(View.ADVERTISED);
        }
        return ACCEPTED.matcher(command).find() ? Optional.of(View.ACCEPTED) : Optional.empty();
    }
}
