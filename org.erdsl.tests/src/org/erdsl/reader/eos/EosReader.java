package org.erdsl.reader.eos;

import org.erdsl.reader.CommandLine;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.LeftToFillIn;
import org.erdsl.reader.ReadRouter;

/**
 * Reads configuration of EOS, command by command, after Arista's manual, the templates of its own tool AVD and
 * Batfish's grammar of EOS. A mode that does not know a command leaves it to the mode around it.
 */
public final class EosReader implements ConfigurationReader {

    @Override
    public ReadRouter read(String configuration) {
        var eos = new EosSwitch();
        var commands = new CommandLine(new GlobalMode(eos));
        configuration.lines()
                .map(line -> LeftToFillIn.command(line).orElse(line))
                .filter(line -> !line.isBlank() && !line.strip().startsWith("!"))
                .forEach(commands::run);
        return eos.read();
    }
}
