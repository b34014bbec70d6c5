package org.erdsl.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The steps from one configuration to another on a platform where each command counts at once. What is referred to comes
 * before what refers to it and goes after it. Lists and route maps in use are changed entry by entry where each entry
 * alone does no harm; otherwise the sessions use copies under other names meanwhile.
 */
final class Steps {

    /** More entries than this are not tried one by one, each of which has to be proven. */
    private static final int FEW = 48;

    private final StepDialect dialect;
    private final Configuration before;
    private final Configuration after;
    private final Treatments treatments;
    private final List<Edit> edits;
    private final List<Step> steps = new ArrayList<>();
    private Configuration reached;

    private Steps(StepDialect dialect, Configuration before, Configuration after, Treatments treatments) {
        this.dialect = dialect;
        this.before = before;
        this.after = after;
        this.treatments = treatments;
        this.reached = before;
        this.edits = Edits.between(before, after);
    }

    /** @throws UnsafeChangeException when a step is not proven to do no harm */
    static List<Step> between(StepDialect dialect, Configuration before, Configuration after, Treatments treatments)
            throws UnsafeChangeException {
        var steps = new Steps(dialect, before, after, treatments);
        steps.plan();
        return List.copyOf(steps.steps);
    }

    private void plan() throws UnsafeChangeException {
        for (var configuration : List.of(before, after)) {
            if (configuration.statements().stream().anyMatch(dialect::takesAway)) {
                throw new UnsafeChangeException("a file takes away before it defines; it is no text of the usual form");
            }
        }
        var process = edits.stream().filter(edit -> kind(edit) == Kind.PROCESS).toList();
        var gone = new Neighbors(dialect, process, Edit.Drop.class);
        for (var step : gone.departures()) {
            prove(step);
        }
        all(this::isBeforeOthers);
        define(Kind.LIST);
        define(Kind.POLICY);
        all(edit -> edit instanceof Edit.Put && kind(edit) == Kind.PLACE);
        change();
        process(process, gone);
        forget(Kind.POLICY);
        forget(Kind.LIST);
        all(edit -> edit instanceof Edit.Drop && kind(edit) == Kind.PLACE && !isBeforeOthers(edit));
        if (!Edits.between(reached, after).isEmpty()) {
            throw new UnsafeChangeException("no steps were found that end where they should");
        }
    }

    private Kind kind(Edit edit) {
        return dialect.kind(edit.top());
    }

    /** What goes from an interface, and an interface whose address another one gets, since an address stands once. */
    private boolean isBeforeOthers(Edit edit) {
        return edit instanceof Edit.Drop && kind(edit) == Kind.PLACE && (!edit.place().isEmpty() || moves(edit));
    }

    private boolean moves(Edit drop) {
        var addresses = drop.statement().all().stream().map(Statement::line).filter(Steps::isAddress).toList();
        return edits.stream().filter(edit -> edit instanceof Edit.Put && kind(edit) == Kind.PLACE)
                .flatMap(edit -> edit.statement().all().stream())
                .anyMatch(statement -> addresses.contains(statement.line()));
    }

    private static boolean isAddress(String line) {
        return line.startsWith("ip address ") || line.startsWith("ipv6 address ");
    }

    private void all(Predicate<Edit> which) {
        edits.stream().filter(which).forEach(edit -> take(Step.of(edit)));
    }

    private void take(Step step) {
        steps.add(step);
        reached = step.on(reached);
    }

    private void define(Kind kind) {
        var known = names(before, kind);
        all(edit -> kind(edit) == kind && !known.contains(dialect.name(edit.top()).orElseThrow()));
    }

    private void forget(Kind kind) {
        var gone = new LinkedHashSet<>(names(before, kind));
        gone.removeAll(names(after, kind));
        gone.forEach(name -> forget(kind, name));
    }

    /** A name goes with all its entries. */
    private void forget(Kind kind, String name) {
        var entries = reached.statements().stream()
                .filter(top -> dialect.kind(top) == kind && dialect.name(top).filter(name::equals).isPresent())
                .toList();
        entries.stream().collect(Collectors.groupingBy(dialect::definition, LinkedHashMap::new, Collectors.toList()))
                .forEach((definition, same) -> take(Step.forgetting(definition, same)));
    }

    private Set<String> names(Configuration configuration, Kind kind) {
        var names = new LinkedHashSet<String>();
        configuration.statements().stream().filter(statement -> dialect.kind(statement) == kind)
                .forEach(statement -> names.add(dialect.name(statement).orElseThrow()));
        return names;
    }

    /** Lists and route maps that are there before and after. */
    private void change() throws UnsafeChangeException {
        var changing = edits.stream().filter(edit -> isChanged(edit, Kind.LIST) || isChanged(edit, Kind.POLICY)).toList();
        if (changing.isEmpty()) {
            return;
        }
        var inPlace = changing.size() > FEW ? Optional.<List<Step>>empty() : entryByEntry(changing);
        if (inPlace.isPresent()) {
            inPlace.get().forEach(this::take);
        } else {
            overCopies(changing);
        }
    }

    private boolean isChanged(Edit edit, Kind kind) {
        return kind(edit) == kind && names(before, kind).contains(dialect.name(edit.top()).orElseThrow())
                && names(after, kind).contains(dialect.name(edit.top()).orElseThrow());
    }

    /** An order of the edits in which each does no harm; nothing where there is none. */
    private Optional<List<Step>> entryByEntry(List<Edit> changing) {
        var left = new ArrayList<>(changing);
        var order = new ArrayList<Step>();
        var at = reached;
        while (!left.isEmpty()) {
            var from = at;
            var next = left.stream().filter(edit -> isHarmless(edit, from)).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            left.remove(next.get());
            order.add(Step.of(next.get()));
            at = at.after(next.get());
        }
        return Optional.of(order);
    }

    private boolean isHarmless(Edit edit, Configuration from) {
        if (kind(edit) == Kind.POLICY && !edit.place().isEmpty() && !dialect.isReplacedAtOnce(edit.statement())) {
            return false;
        }
        // An entry with statements under it comes line by line, and without them it matches everything.
        if (kind(edit) == Kind.POLICY && edit instanceof Edit.Put && edit.place().isEmpty()) {
            return false;
        }
        var isFree = from.under(edit.place()).stream()
                .noneMatch(other -> dialect.takesThePlaceOf(edit.statement(), other));
        if (edit instanceof Edit.Drop && from.under(edit.place()).stream()
                .anyMatch(other -> dialect.goesOnlyWith(edit.statement(), other))) {
            return false;
        }
        return (edit instanceof Edit.Drop || isFree) && treatments.broken(from.after(edit)).isEmpty();
    }

    /** Sessions go over to copies of what they are to use, what they used is changed meanwhile, and they go back. */
    private void overCopies(List<Edit> changing) throws UnsafeChangeException {
        var names = copies(changing);
        var copied = after.statements().stream()
                .filter(top -> dialect.name(top).filter(names::containsKey).isPresent()).toList();
        copied.stream().filter(top -> dialect.kind(top) == Kind.LIST).forEach(top -> copy(top, names));
        copied.stream().filter(top -> dialect.kind(top) == Kind.POLICY).forEach(top -> copy(top, names));
        switchTo(names);
        if (dialect.definesAnew()) {
            defineAnew(names.keySet(), copied);
        } else {
            changing.stream().filter(Edit.Drop.class::isInstance).forEach(edit -> take(Step.of(edit)));
            changing.stream().filter(Edit.Put.class::isInstance).forEach(edit -> take(Step.of(edit)));
        }
        var back = new LinkedHashMap<String, String>();
        names.forEach((name, copy) -> back.put(copy, name));
        switchTo(back);
        for (var kind : List.of(Kind.POLICY, Kind.LIST)) {
            names.values().forEach(copy -> forget(kind, copy));
        }
    }

    /** Nothing of what was there before is left when the first list comes. */
    private void defineAnew(Set<String> names, List<Statement> definitions) {
        for (var kind : List.of(Kind.POLICY, Kind.LIST)) {
            names.stream().filter(name -> names(reached, kind).contains(name)).forEach(name -> forget(kind, name));
        }
        for (var kind : List.of(Kind.LIST, Kind.POLICY)) {
            definitions.stream().filter(top -> dialect.kind(top) == kind)
                    .forEach(top -> take(Step.of(new Edit.Put(List.of(), top))));
        }
    }

    /** The names of the copies: of lists that change, and of route maps that change or use them. */
    private Map<String, String> copies(List<Edit> changing) throws UnsafeChangeException {
        var changed = new LinkedHashSet<String>();
        changing.forEach(edit -> changed.add(dialect.name(edit.top()).orElseThrow()));
        for (var name : changed) {
            if (!name.startsWith("ERDSL-")) {
                throw new UnsafeChangeException("list " + name + " changes and cannot have another name meanwhile");
            }
        }
        for (var configuration : List.of(before, after)) {
            configuration.statements().stream()
                    .filter(top -> dialect.kind(top) == Kind.POLICY)
                    .filter(top -> top.all().stream().anyMatch(statement ->
                            statement.words().stream().skip(1).anyMatch(changed::contains)))
                    .forEach(top -> changed.add(dialect.name(top).orElseThrow()));
        }
        var names = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        List.of(before, after).forEach(configuration -> configuration.statements()
                .forEach(top -> dialect.name(top).ifPresent(taken::add)));
        for (var name : changed) {
            var number = names.size() + 1;
            while (!taken.add("ERDSL-next-" + number)) {
                number++;
            }
            names.put(name, "ERDSL-next-" + number);
        }
        return names;
    }

    private void copy(Statement top, Map<String, String> names) {
        take(Step.of(new Edit.Put(List.of(), dialect.renamed(top, names))));
    }

    /** Each session takes the route map of another name, in one command for each direction. */
    private void switchTo(Map<String, String> names) throws UnsafeChangeException {
        for (var top : List.copyOf(reached.statements())) {
            if (dialect.kind(top) == Kind.PROCESS) {
                switchTo(names, List.of(top.with(List.of())), top.under());
            }
        }
    }

    private void switchTo(Map<String, String> names, List<Statement> place, List<Statement> statements)
            throws UnsafeChangeException {
        for (var statement : statements) {
            if (dialect.used(statement).filter(names::containsKey).isPresent()) {
                prove(Step.of(new Edit.Put(place, dialect.renamed(statement, names))));
            } else {
                var inner = new ArrayList<>(place);
                inner.add(statement.with(List.of()));
                switchTo(names, inner, statement.under());
            }
        }
    }

    private void prove(Step step) throws UnsafeChangeException {
        take(step);
        var broken = treatments.broken(reached);
        if (broken.isPresent()) {
            throw new UnsafeChangeException(broken.get());
        }
    }

    /** What is said of sessions that stay and what they originate, and the sessions that come: what comes before what goes. */
    private void process(List<Edit> edits, Neighbors gone) throws UnsafeChangeException {
        var come = new Neighbors(dialect, edits, Edit.Put.class);
        for (var edit : edits) {
            if (edit instanceof Edit.Put && !come.isAbout(edit)) {
                prove(Step.of(edit));
            }
        }
        for (var step : come.arrivals()) {
            prove(step);
        }
        for (var edit : edits) {
            if (edit instanceof Edit.Drop && !gone.isAbout(edit)) {
                prove(Step.of(edit));
            }
        }
    }
}
