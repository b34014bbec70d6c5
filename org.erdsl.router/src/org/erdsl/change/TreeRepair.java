package org.erdsl.change;

import java.util.HashSet;

import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;

/** A repair by one command after the other, each of which counts at once. */
record TreeRepair(StepDialect dialect, RunningReader reader, String file, Configuration running, Configuration planned,
        Configuration target) implements RepairWay {

    static TreeRepair of(RunningReader reader, SourceText running, String planned) throws UnsafeChangeException {
        var dialect = RouteMapDialect.of(reader.platform()).orElseThrow(IllegalArgumentException::new);
        var there = dialect.read(running.text());
        var wanted = dialect.read(planned);
        var target = new RepairedConfiguration(there, wanted).configuration();
        refuseMoves(there, target);
        return new TreeRepair(dialect, reader, running.file(), there, wanted, target);
    }

    /** All of an interface would have to be said again, with what erdsl does not know and must not show. */
    static void refuseMoves(Configuration tree, Configuration target) throws UnsafeChangeException {
        for (var top : tree.statements()) {
            for (var wanted : target.statements()) {
                if (wanted.line().equals(top.line()) && tree.dialect().losesAddresses(top, wanted)) {
                    throw new UnsafeChangeException(top.line() + " stands in another VRF than planned, and loses its"
                            + " addresses on the way to it");
                }
            }
        }
    }

    @Override
    public String before() {
        return running.text();
    }

    @Override
    public String after() {
        return target.text();
    }

    @Override
    public boolean touchesOthers() {
        var changed = new HashSet<String>();
        Edits.between(running, target).forEach(edit -> running.dialect().name(edit.top()).ifPresent(changed::add));
        return new OtherUsers(running, planned).useOneOf(changed);
    }

    @Override
    public RouterChange change() throws UnsafeChangeException {
        return RouterChange.byCommands(dialect, reader, file, running, target);
    }
}
