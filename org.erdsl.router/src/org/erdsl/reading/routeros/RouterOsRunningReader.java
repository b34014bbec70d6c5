package org.erdsl.reading.routeros;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.erdsl.running.Reading;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;
import org.erdsl.running.Unknown;

/** Reads configurations of MikroTik RouterOS 7 as {@code /export} shows them, and scripts. */
public final class RouterOsRunningReader implements RunningReader {

    private static final Pattern LOOK = Pattern.compile("(?m)^(?:# .* by RouterOS |/routing[ /]|/interface[ /]|/ip[ /])");
    private static final Pattern VERSION = Pattern.compile("(?m)^# .* by RouterOS (\\S+)");

    @Override
    public String platform() {
        return "mikrotik-routeros";
    }

    @Override
    public boolean recognises(SourceText text) {
        return LOOK.matcher(text.text()).find();
    }

    @Override
    public RunningRouter read(SourceText text) {
        var log = new UnknownLog();
        var menus = Menus.of(text);
        var chains = new Chains(menus, log);
        var sessions = new Sessions(menus, chains, log);
        var read = sessions.read();
        var unknowns = sessions.unknowns();
        var version = VERSION.matcher(text.text());
        return new RunningRouter(platform(), version.find() ? Optional.of(version.group(1)) : Optional.empty(),
                menus.all("/system/identity").stream().flatMap(item -> item.get("name").stream()).findFirst(), read,
                chains.used(), sessions.originations(), new Interfaces(menus).read(), unknowns, reading(menus, log));
    }

    private static Reading reading(Menus menus, UnknownLog log) {
        var unknown = log.all().stream().map(Unknown::line).toList();
        var read = Stream.of("/routing/bgp", "/routing/filter", "/routing/bfd", "/ip/address", "/ipv6/address", "/interface",
                "/ip/vrf", "/ip/firewall/address-list", "/ipv6/firewall/address-list").flatMap(menus::linesOf)
                .distinct().toList();
        return new Reading((int) read.stream().filter(line -> !unknown.contains(line)).count(),
                menus.lines().stream().filter(line -> !read.contains(line)).toList(), log.all());
    }
}
