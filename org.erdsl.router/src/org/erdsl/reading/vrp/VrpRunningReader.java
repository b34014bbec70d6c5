package org.erdsl.reading.vrp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.Asn;
import org.erdsl.running.Origination;
import org.erdsl.running.Reading;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.SourceText;
import org.erdsl.running.Unknown;
import org.erdsl.running.UnknownStatement;

/** Reads configurations of Huawei's VRP 8 as {@code display current-configuration} shows them. */
public final class VrpRunningReader implements RunningReader {

    private static final Pattern LOOK = Pattern.compile("(?m)^(?:sysname |route-policy \\S+ (?:permit|deny) node |ip ip-prefix "
            + "|ip vpn-instance |!Software Version )");
    private static final Pattern VERSION = Pattern.compile("(?m)^!Software Version (\\S+)");
    private static final Set<String> READ = Set.of("bgp", "route-policy", "interface");

    @Override
    public String platform() {
        return "huawei-vrp";
    }

    @Override
    public boolean recognises(SourceText text) {
        return LOOK.matcher(text.text()).find();
    }

    @Override
    public RunningRouter read(SourceText text) {
        var log = new UnknownLog();
        var commands = Commands.of(text);
        var policies = new Policies(commands, log);
        var sessions = new ArrayList<RunningSession>();
        var originations = new ArrayList<Origination>();
        var unknowns = new ArrayList<UnknownStatement>();
        for (var bgp : once(commands.system("bgp"))) {
            var unreadable = unreadableAsn(commands, bgp);
            if (unreadable.isPresent()) {
                unknowns.add(UnknownStatement.ofAnything(unreadable.get().line(), log.note(unreadable.get()).text()));
                continue;
            }
            once(commands.in(bgp.opened()).filter(VrpRunningReader::isUnicast)).forEach(view -> {
                var family = new Sessions(commands, bgp, view, policies, log);
                sessions.addAll(family.read());
                originations.addAll(family.originations());
            });
        }
        var version = VERSION.matcher(text.text());
        return new RunningRouter(platform(), version.find() ? Optional.of(version.group(1)) : Optional.empty(),
                commands.system("sysname").map(command -> command.word(1)).findFirst(), sessions, policies.used(),
                originations, new Interfaces(commands).read(), unknowns, reading(commands, log));
    }

    /** The command of a process, or of one of its views, whose AS number is none. */
    private static Optional<Command> unreadableAsn(Commands commands, Command bgp) {
        var ofViews = commands.in(bgp.opened()).flatMap(view -> commands.in(view.opened()))
                .filter(command -> command.startsWith("as-number"));
        return Stream.concat(Stream.of(bgp), ofViews).filter(command -> !isAsn(command.word(1))).findFirst();
    }

    private static boolean isAsn(String text) {
        try {
            Asn.valueOf(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A view may be opened several times; what is in it is all one. */
    private static Collection<Command> once(Stream<Command> views) {
        return views.collect(Collectors.toMap(Command::text, view -> view, (first, again) -> first, LinkedHashMap::new))
                .values();
    }

    private static boolean isUnicast(Command command) {
        return (command.startsWith("ipv4-family") || command.startsWith("ipv6-family"))
                && (command.word(1).equals("unicast") || command.word(1).equals("vpn-instance"));
    }

    private static Reading reading(Commands commands, UnknownLog log) {
        var unknown = log.all().stream().map(Unknown::line).toList();
        var read = commands.all().stream().filter(VrpRunningReader::isRead).toList();
        return new Reading((int) read.stream().filter(command -> !unknown.contains(command.line())).count(),
                commands.all().stream().filter(command -> !read.contains(command)).map(Command::line).toList(), log.all());
    }

    private static boolean isRead(Command command) {
        var outermost = command.views().isEmpty() ? command.text() : command.views().get(0);
        return READ.contains(outermost.split(" ")[0]) || outermost.matches(
                "(?:undo )?ip (?:ip-prefix|ipv6-prefix|community-filter|as-path-filter) .*");
    }
}
