package org.erdsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.erdsl.files.FailureReason;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.policy.RouterPlan;
import org.erdsl.proof.Certificate;
import org.erdsl.proof.Proof;
import org.erdsl.proof.Prover;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code erdsl prove}: reads back what is written for routers, and proves that it says what the model says. */
@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Reads back what 'generate' writes for each router, and proves that every session accepts and "
                + "advertises exactly the routes the model says; else shows a route as counter-example.")
final class ProveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions options;

    @Option(names = "--certificate", paramLabel = "FILE", description = "Write the proofs to a file, as JSON.")
    private Path certificate;

    @Option(names = "--verify", paramLabel = "FILE",
            description = "Prove again, and say whether a certificate says the same of this model.")
    private Path verified;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    ProveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var model = PlannedModel.read(options.paths(), options.clock(), spec.commandLine(), colour.style(terminal));
        refuseWhatCannotBeWritten(model);
        var prover = model.language().getInstance(Prover.class);
        var proofs = new ArrayList<Proof>();
        for (var plan : model.plans().values()) {
            var proof = prover.prove(plan, model.origin());
            proofs.add(proof);
            print(proof);
        }
        var text = Certificate.print(model.origin().digest(), proofs);
        if (certificate != null) {
            write(text);
        }
        if (verified != null) {
            verify(text);
        }
        var proved = proofs.stream().allMatch(proof -> proof.verdict() == Proof.Verdict.PROVED);
        return (proved ? ExitCode.OK : ExitCode.ERRORS).number();
    }

    private static void refuseWhatCannotBeWritten(PlannedModel model) throws RefusalException {
        var platforms = model.language().getInstance(PlatformRegistry.class);
        for (RouterPlan plan : model.plans().values()) {
            var unsupported = platforms.find(plan.platform()).orElseThrow().unsupported(plan);
            if (!unsupported.isEmpty()) {
                throw new RefusalException(ExitCode.ERRORS, "router " + plan.router() + ": " + unsupported.get(0));
            }
        }
    }

    private void print(Proof proof) {
        var out = spec.commandLine().getOut();
        out.println(proof.router() + " (" + proof.platform() + "): " + proof.verdict() + ", "
                + (proof.sessions() == 1 ? "1 session" : proof.sessions() + " sessions"));
        new DriftPrinter(out, colour.style(terminal)).print(proof.drift());
    }

    private void write(String text) throws RefusalException {
        try {
            Files.writeString(certificate, text);
            spec.commandLine().getOut().println("wrote " + certificate);
        } catch (IOException e) {
            throw new RefusalException(ExitCode.OUTPUT, "The certificate '" + certificate + "' cannot be written: "
                    + FailureReason.of(e) + ".", e);
        }
    }

    private void verify(String text) throws RefusalException {
        if (!new RunningFiles().read(verified).text().equals(text)) {
            throw new RefusalException(ExitCode.STALE, "The certificate '" + verified
                    + "' is not what this model and this erdsl prove.");
        }
        spec.commandLine().getOut().println("verified " + verified);
    }
}
