package org.erdsl.reader.junos;

import java.util.List;
import java.util.Optional;

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

    @Override
    public ReadRouter read(String earlier, String later) {
        var candidate = new Candidate();
        load(earlier).forEach(candidate::take);
        load(later).forEach(candidate::take);
        return candidate.commit();
    }

    /** The changes a file makes, whichever of the two kinds it is. */
    static List<Command> load(String configuration) {
        var first = Tokens.of(configuration).stream().findFirst();
        return first.isPresent() && (first.get().is("set") || first.get().is("delete"))
                ? SetText.commands(configuration)
                : BraceText.commands(configuration);
    }

    /** The candidate configuration. */
    static final class Candidate {

        private final PolicyOptions policies = new PolicyOptions();
        private final BgpGroups groups = new BgpGroups();
        private final Units units = new Units();
        private final StaticRoutes routes = new StaticRoutes();

        void take(Command command) {
            var words = command.words();
            if (words.take("policy-options")) {
                policies.take(command.deletes(), words);
            } else if (words.take("interfaces")) {
                units.take(command.deletes(), words);
            } else if (words.take("routing-instances")) {
                var instance = Optional.of(words.word());
                if (!command.deletes() && words.take("interface")) {
                    units.place(words.word(), instance.get());
                } else {
                    table(command.deletes(), instance, words);
                }
            } else {
                table(command.deletes(), Optional.empty(), words);
            }
            words.end();
        }

        /** What stands in a routing instance as well as outside of all. The AS number is not among it: it is the owner's. */
        private void table(boolean deletes, Optional<String> instance, Words words) {
            if (words.take("protocols", "bgp", "group")) {
                groups.take(deletes, instance, words);
            } else if (!deletes && words.take("routing-options")) {
                routes.take(instance, words);
            } else {
                throw words.unknown();
            }
        }

        /** What a commit makes of it; a commit that fails changes nothing, so its reason is an unknown construct. */
        ReadRouter commit() {
            policies.check();
            var sessions = groups.sessions(policies);
            return new ReadRouter(sessions, units.read(sessions), routes.routes());
        }
    }
}
