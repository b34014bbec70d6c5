package org.erdsl.cli;

import org.erdsl.generator.ErdslVersion;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code erdsl} itself, which wants one of its commands. */
@Command(
        name = "erdsl",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Checks models of Microsoft Power Platform over Azure ExpressRoute, and generates router and "
                + "gateway configuration from them.",
        footer = {"", "'erdsl ide [WORKSPACE]' starts the Eclipse editor.", "'erdsl COMMAND --help' says more."})
final class ErdslCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "A command is missing: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    /** The version, as the build knows it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {ErdslVersion.NAME};
        }
    }
}
