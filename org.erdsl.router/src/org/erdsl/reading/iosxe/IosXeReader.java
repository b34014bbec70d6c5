package org.erdsl.reading.iosxe;

import java.util.regex.Pattern;

import org.erdsl.reading.ios.CommonStatements;
import org.erdsl.reading.ios.Neighbors;
import org.erdsl.reading.ios.ReadingLog;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;

/** Reads what {@code show running-config} shows on Cisco IOS XE, and on IOS. */
public final class IosXeReader implements RunningReader {

    private static final Pattern NEIGHBOR = Pattern.compile("(?m)^ +neighbor \\S+ (remote-as|inherit|peer-group|activate)");
    private static final Pattern OF_IOS = Pattern.compile(
            "(?m)^(version 1[2-9]\\.|ip as-path access-list \\d+ | (ip address|network) \\d\\S+ (mask )?255\\.| encapsulation dot1Q "
                    + "|ip (forward-protocol|cef)\\b| vrf forwarding )");

    @Override
    public String platform() {
        return "cisco-ios-xe";
    }

    @Override
    public boolean recognises(SourceText text) {
        return NEIGHBOR.matcher(text.text()).find() && OF_IOS.matcher(text.text()).find();
    }

    @Override
    public RunningRouter read(SourceText text) {
        var log = new ReadingLog();
        var neighbors = new Neighbors();
        return new CommonStatements(log, expression -> true).read(platform(), text, neighbors, new BgpProcess(neighbors, log));
    }
}
