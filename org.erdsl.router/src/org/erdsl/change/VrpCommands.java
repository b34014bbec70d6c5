package org.erdsl.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes of VRP 8 in its candidate, which {@code commit} makes the router's in one step. The order would do no harm if
 * they counted at once either, as far as names go: what names a filter goes before it, and comes behind it.
 */
final class VrpCommands {

    private final Configuration before;
    private final Configuration after;
    private final List<Edit> edits;
    private final List<Step> steps = new ArrayList<>();

    private VrpCommands(Configuration before, Configuration after) {
        this.before = before;
        this.after = after;
        this.edits = Edits.between(before, after);
    }

    /** @throws UnsafeChangeException when a text takes away before it defines */
    static List<String> between(String before, String after) throws UnsafeChangeException {
        var dialect = new VrpDialect();
        var earlier = dialect.read(before);
        var later = dialect.read(after);
        for (var text : List.of(earlier, later)) {
            if (text.statements().stream().flatMap(top -> top.all().stream()).anyMatch(dialect::takesAway)) {
                throw new UnsafeChangeException("a file takes away before it defines; it is no text of the usual form");
            }
        }
        return between(earlier, later);
    }

    static List<String> between(Configuration before, Configuration after) {
        var commands = new VrpCommands(before, after);
        commands.plan();
        return CommandText.of(before.dialect(), commands.steps);
    }

    private void plan() {
        drops(Kind.PROCESS);
        drops(Kind.PLACE);
        for (var kind : List.of(Kind.LIST, Kind.POLICY)) {
            drops(kind);
            puts(kind);
        }
        puts(Kind.PLACE);
        puts(Kind.PROCESS);
        forget(Kind.POLICY);
        forget(Kind.LIST);
    }

    private void puts(Kind kind) {
        edits.stream().filter(edit -> edit instanceof Edit.Put && kind(edit) == kind).map(Step::of).forEach(steps::add);
    }

    /** What goes from something that stays, or is no list and no policy. */
    private void drops(Kind kind) {
        edits.stream().filter(edit -> edit instanceof Edit.Drop && kind(edit) == kind)
                .filter(edit -> name(edit.top()).isEmpty() || names(after, kind).contains(name(edit.top()).get()))
                .filter(edit -> !goesWithItsPeer(edit)).map(Step::of).forEach(steps::add);
    }

    /** {@code undo peer} takes everything away that any view says of it, but for those of VPN instances. */
    private boolean goesWithItsPeer(Edit edit) {
        return edit.statement().grouped() && !VrpDialect.declares(edit.statement()) && !isOfVpnInstance(edit)
                && edits.stream().anyMatch(other -> other instanceof Edit.Drop && !isOfVpnInstance(other)
                        && other.statement().line().equals(edit.statement().line())
                        && VrpDialect.declares(other.statement()));
    }

    private static boolean isOfVpnInstance(Edit edit) {
        return edit.place().stream().anyMatch(view -> view.line().contains(" vpn-instance "));
    }

    private void forget(Kind kind) {
        var gone = new LinkedHashSet<String>();
        before.statements().stream().filter(top -> before.dialect().kind(top) == kind)
                .filter(top -> !names(after, kind).contains(name(top).orElseThrow()))
                .forEach(top -> gone.add(before.dialect().definition(top)));
        gone.forEach(definition -> steps.add(Step.forgetting(definition, List.of())));
    }

    private Kind kind(Edit edit) {
        return before.dialect().kind(edit.top());
    }

    private Optional<String> name(Statement top) {
        return before.dialect().name(top);
    }

    private static Set<String> names(Configuration configuration, Kind kind) {
        var names = new LinkedHashSet<String>();
        configuration.statements().stream().filter(top -> configuration.dialect().kind(top) == kind)
                .forEach(top -> names.add(configuration.dialect().name(top).orElseThrow()));
        return names;
    }
}
