package org.erdsl.observed.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Recording;
import org.erdsl.observed.RecordingReader;
import org.erdsl.observed.ShowCommand;
import org.erdsl.observed.TextLines;

/**
 * What routers show of BGP as text, with the commands before it where people kept these: lists of sessions, tables with a
 * line for each route, and entries with a paragraph for each path. Arista EOS, Cisco IOS XE, IOS XR and NX-OS and FRR show
 * them alike; Junos has its own.
 */
public final class BgpTextReader implements RecordingReader {

    private static final Pattern LOOK = Pattern.compile("(?m)^BGP routing table entry for |^ *Network +Next Hop|State/PfxRcd"
            + "|St/PfxRcd"
            + "|^Neighbor .*\\bState +Pfx|^ *Prefix\\s+Nexthop\\s+MED|^[\\w.-]*inet6?\\.0: \\d+ destinations|State\\|#Active/Received");

    @Override
    public String format() {
        return "text of Arista EOS, Cisco IOS XE, IOS XR and NX-OS, FRR and Junos";
    }

    @Override
    public boolean recognises(byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        return LOOK.matcher(text).find() || text.lines().limit(3).anyMatch(line -> ShowCommand.of(line).isPresent());
    }

    @Override
    public void read(Recording recording, Observer observer) throws IOException, BrokenRecordingException {
        var lines = new TextLines(recording, observer);
        var sections = List.<Section>of(new SessionList(observer), new RouteLines(observer), new RouteEntries(observer),
                new JunosRoutes(observer));
        var given = ShowCommand.of(recording);
        sections.forEach(section -> section.begin(given));
        for (var line = lines.next(); line != null; line = lines.next()) {
            var command = ShowCommand.of(line);
            for (var section : sections) {
                if (command.isPresent()) {
                    section.begin(command.get());
                } else {
                    section.line(line, lines.place());
                }
            }
        }
        sections.forEach(section -> section.begin(given));
    }
}
