package org.erdsl.reader.nxos;

import org.erdsl.reader.CommandLine;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.LeftToFillIn;
import org.erdsl.reader.ReadRouter;

/**
 * Reads configuration of NX-OS, command by command, after Cisco's command references and Batfish's grammar of NX-OS. A
 * mode that does not know a command leaves it to the mode around it.
 */
public final class NxOsReader implements ConfigurationReader {

    @Override
    public ReadRouter read(String configuration) {
        var switched = new NxOsSwitch();
        var commands = new CommandLine(new GlobalMode(switched));
        configuration.lines()
                .map(line -> LeftToFillIn.command(line).orElse(line))
                .filter(line -> !line.isBlank() && !line.strip().startsWith("!"))
                .forEach(commands::run);
        return switched.read();
    }
}
