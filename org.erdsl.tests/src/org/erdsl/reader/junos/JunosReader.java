package org.erdsl.reader.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.erdsl.net.Asn;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.Words;

/**
 * Reads configuration of Junos, after Juniper's statement references: what the router runs once the file was loaded and
 * committed. Statements in braces are taken for the commands {@code show | display set} would show.
 */
public final class JunosReader implements ConfigurationReader {

    @Override
    public ReadRouter read(String configuration) {
        var candidate = new Candidate();
        load(configuration).forEach(candidate::take);
        return candidate.commit();
    }

    /** The changes files make that are loaded one after the other, each of commands or of statements in braces. */
    static List<Command> load(String configuration) {
        var commands = new ArrayList<Command>();
        var braces = new StringBuilder();
        for (var line : configuration.split("\n")) {
            if (line.startsWith("set ") || line.startsWith("delete ")) {
                commands.addAll(BraceText.commands(braces.toString()));
                braces.setLength(0);
                commands.addAll(SetText.commands(line));
            } else {
                braces.append(line).append('\n');
            }
        }
        commands.addAll(BraceText.commands(braces.toString()));
        return commands;
    }

    /** The candidate configuration. */
    static final class Candidate {

        private final PolicyOptions policies = new PolicyOptions();
        private final BgpGroups groups = new BgpGroups();
        private final Units units = new Units();
        private Asn localAs;

        void take(Command command) {
            var words = command.words();
            if (words.take("policy-options")) {
                policies.take(command.deletes(), words);
            } else if (words.take("protocols", "bgp", "group")) {
                groups.take(command.deletes(), words);
            } else if (words.take("interfaces")) {
                units.take(command.deletes(), words);
            } else if (!command.deletes() && words.take("routing-options", "autonomous-system")) {
                localAs = words.value(Asn::valueOf);
            } else {
                throw words.unknown();
            }
            words.end();
        }

        /** What a commit makes of it; a commit that fails changes nothing, so its reason is an unknown construct. */
        ReadRouter commit() {
            policies.check();
            if (localAs == null) {
                throw new Words("BGP without routing-options autonomous-system").unknown();
            }
            var sessions = groups.sessions(localAs, policies);
            return new ReadRouter(Map.copyOf(sessions), units.read(sessions));
        }
    }
}
