package org.erdsl.reading.nxos;

import java.util.regex.Pattern;

import org.erdsl.reading.ios.CommonStatements;
import org.erdsl.reading.ios.Neighbors;
import org.erdsl.reading.ios.ReadingLog;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;

/** Reads what {@code show running-config} shows on Cisco NX-OS. */
public final class NxOsReader implements RunningReader {

    private static final Pattern OF_NX_OS = Pattern.compile("(?m)^(feature bgp|!Command: show running-config)");

    @Override
    public String platform() {
        return "cisco-nx-os";
    }

    @Override
    public boolean recognises(SourceText text) {
        return OF_NX_OS.matcher(text.text()).find();
    }

    @Override
    public RunningRouter read(SourceText text) {
        var log = new ReadingLog();
        var neighbors = new Neighbors();
        return new CommonStatements(log, expression -> true).read(platform(), text, neighbors,
                new BgpProcess(neighbors, log));
    }
}
