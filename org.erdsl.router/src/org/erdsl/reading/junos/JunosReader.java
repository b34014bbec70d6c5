package org.erdsl.reading.junos;

import java.util.List;
import java.util.Optional;

import org.erdsl.running.PathText;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;

/**
 * Reads configurations of Juniper Junos, in braces ({@code show configuration}) and as commands ({@code show configuration
 * | display set}), after Juniper's statement references and "Routing Policies, Firewall Filters, and Traffic Policers
 * User Guide". A neighbor's import and export take the place of its group's, and those of the group that of all; behind
 * the policies of a session stand BGP's own: every route is accepted, and what was learned by BGP is told.
 */
public final class JunosReader implements RunningReader {

    private static final List<String> COMMANDS = List.of("set version ", "set system ", "set interfaces ", "set protocols ",
            "set policy-options ", "set routing-options ", "set routing-instances ", "set groups ");

    @Override
    public String platform() {
        return "juniper-junos";
    }

    @Override
    public boolean recognises(SourceText text) {
        return text.text().lines().map(String::strip).anyMatch(line -> COMMANDS.stream().anyMatch(line::startsWith)
                || line.matches("(protocols|policy-options|routing-options|routing-instances) \\{|"
                        + "policy-statement \\S+ \\{|host-name \\S+;"));
    }

    @Override
    public RunningRouter read(SourceText text) {
        return new JunosRouter(JunosText.of(text)).read();
    }

    @Override
    public Optional<PathText> paths(SourceText text) {
        var read = JunosText.of(text);
        return Optional.of(new PathText(
                read.statements().stream().map(statement -> JunosPath.of(statement.words())).distinct().toList(),
                read.inactive().stream().map(JunosPath::of).toList(),
                read.notUnderstood().stream().map(JunosStatement::line).toList()));
    }
}
