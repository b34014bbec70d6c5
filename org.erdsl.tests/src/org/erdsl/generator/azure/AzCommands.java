package org.erdsl.generator.azure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs a script with a command {@code az} of our own in the place of the Azure CLI: it writes down how it is called, one
 * argument a line and an empty line after each call, and remembers what was created.
 *
 * @param code the exit code of the script
 * @param calls the calls, each with its arguments
 * @param output what the script printed
 */
record AzCommands(int code, List<List<String>> calls, String output) {

    private static final String AZ = """
            #!/usr/bin/env bash
            printf '%s\\n' "$@" >> "$AZ_FOLDER/calls"
            echo >> "$AZ_FOLDER/calls"
            case "$*" in
                *" list "*)
                    [ ! -e "$AZ_FOLDER/${3:+$2}-made" ] || echo some-id
                    ;;
                *"route-filter show"*)
                    echo /subscriptions/s/resourceGroups/g/providers/Microsoft.Network/routeFilters/f
                    ;;
                "network route-filter create"* | "network express-route peering create"*)
                    touch "$AZ_FOLDER/$2-made"
                    ;;
            esac
            """;

    /** Runs the script in a folder in which earlier runs left what they created. */
    static AzCommands run(Path folder, String script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var bin = Files.createDirectories(folder.resolve("bin"));
        var az = bin.resolve("az");
        Files.writeString(az, AZ);
        Files.setPosixFilePermissions(az, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.deleteIfExists(folder.resolve("calls"));
        var file = Files.writeString(folder.resolve("script.sh"), script);
        var command = new ArrayList<>(List.of("bash", file.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Files.writeString(folder.resolve("input"), "").toFile()));
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        builder.environment().put("AZ_FOLDER", folder.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        var code = process.waitFor();
        var calls = new ArrayList<List<String>>();
        if (Files.exists(folder.resolve("calls"))) {
            for (var call : Files.readString(folder.resolve("calls")).split("\n\n")) {
                calls.add(List.of(call.split("\n")));
            }
        }
        return new AzCommands(code, calls, output);
    }

    /** The calls that change something, with the words before their first option. */
    List<String> changes() {
        return calls.stream()
                .map(call -> String.join(" ", call.subList(0, firstOption(call))))
                .filter(words -> !words.endsWith(" list") && !words.endsWith(" show"))
                .toList();
    }

    private static int firstOption(List<String> call) {
        return (int) call.stream().takeWhile(argument -> !argument.startsWith("--")).count();
    }

    /** The values of an option of the n-th call whose words are these. */
    List<String> values(String words, String option, int n) {
        var call = calls.stream().filter(c -> String.join(" ", c).startsWith(words + " ")).skip(n).findFirst().orElseThrow();
        var at = call.indexOf(option);
        return at < 0 ? List.of() : call.subList(at + 1, call.size()).stream()
                .takeWhile(argument -> !argument.startsWith("--")).toList();
    }
}
