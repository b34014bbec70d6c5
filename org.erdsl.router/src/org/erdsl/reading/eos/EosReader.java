package org.erdsl.reading.eos;

import java.util.regex.Pattern;

import org.erdsl.reading.ios.CommonStatements;
import org.erdsl.reading.ios.Neighbors;
import org.erdsl.reading.ios.ReadingLog;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;

/** Reads what {@code show running-config} shows on Arista EOS. */
public final class EosReader implements RunningReader {

    private static final Pattern NEIGHBOR = Pattern.compile("(?m)^ +neighbor \\S+ (remote-as|peer[ -]group|activate)");
    private static final Pattern OF_EOS = Pattern.compile("(?m)^(! device: .*EOS|ip as-path access-list \\S+ (permit|deny) \\S+ any$"
            + "| +encapsulation dot1q vlan |vrf instance | +neighbor \\S+ maximum-routes |ip routing$)");
    private static final Pattern TEXT_MODE = Pattern.compile("(?m)^ip as-path regex-mode string");

    @Override
    public String platform() {
        return "arista-eos";
    }

    @Override
    public boolean recognises(SourceText text) {
        return NEIGHBOR.matcher(text.text()).find() && OF_EOS.matcher(text.text()).find();
    }

    @Override
    public RunningRouter read(SourceText text) {
        var log = new ReadingLog();
        var neighbors = new Neighbors();
        var isText = TEXT_MODE.matcher(text.text()).find();
        return new CommonStatements(log, expression -> isText || WholeNumbers.areIn(expression))
                .read(platform(), text, neighbors, new BgpProcess(neighbors, log));
    }
}
