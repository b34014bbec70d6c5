package org.erdsl.change;

import java.util.HashSet;

import org.erdsl.running.SourceText;

/** A repair of VRP 8, in a candidate that takes effect in one step. */
record VrpRepair(Configuration running, Configuration planned, Configuration target) implements RepairWay {

    static VrpRepair of(SourceText running, String planned) throws UnsafeChangeException {
        var dialect = new VrpDialect();
        var there = dialect.read(running.text());
        var wanted = dialect.read(planned);
        var target = new RepairedConfiguration(there, wanted).configuration();
        TreeRepair.refuseMoves(there, target);
        return new VrpRepair(there, wanted, target);
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
    public RouterChange change() {
        return new RouterChange(VrpCommands.between(running, target), VrpCommands.between(target, running));
    }
}
