package org.erdsl.change;

import org.erdsl.running.SourceText;

/** A repair of IOS XR, in a candidate that takes effect in one step. */
record IosXrRepair(IosXrCommands running, IosXrCommands planned, IosXrCommands target) implements RepairWay {

    static IosXrRepair of(SourceText running, String planned) throws UnsafeChangeException {
        var there = IosXrCommands.of(running.text());
        var wanted = IosXrCommands.of(planned);
        var target = there.repairedTo(wanted);
        TreeRepair.refuseMoves(there.modes(), target.modes());
        return new IosXrRepair(there, wanted, target);
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
        return running.usesBeside(planned, running.changed(target));
    }

    @Override
    public RouterChange change() {
        return new RouterChange(running.to(target), target.to(running));
    }
}
