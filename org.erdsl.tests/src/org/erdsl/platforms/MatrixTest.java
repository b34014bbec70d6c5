package org.erdsl.platforms;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.RouterScenario;
import org.erdsl.policy.Feature;
import org.erdsl.routes.RouteCorpus;
import org.erdsl.schema.SchemaReferee;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page docs/platforms/matrix.md says what the platforms declare and how the tests prove it. */
class MatrixTest {

    @Test
    void saysWhatThePlatformsDeclare() throws IOException {
        Golden.inDocs("platforms").assertEqual("matrix.md", new MatrixPage(PlatformProofs.all()).text());
    }

    @ParameterizedTest
    @MethodSource("org.erdsl.platforms.PlatformProofs#all")
    void everyPlatformHasAPage(PlatformProof proof) throws IOException {
        var folder = Path.of(System.getProperty("docs"), "platforms");
        var platform = proof.backend().platform();
        var page = Files.readString(folder.resolve(platform + ".md"));
        assertTrue(page.contains("(`" + platform + "`)") && page.contains("## Load it")
                && page.contains("## Oddities"), page);
        assertTrue(Files.readString(folder.resolve("README.md")).contains("[`" + platform + "`](" + platform + ".md)"));
    }

    /** The text of the page. */
    private record MatrixPage(List<PlatformProof> proofs) {

        String text() {
            var lines = new ArrayList<String>();
            lines.add("# What each platform can do, and how it is proven");
            lines.add("");
            lines.add("Written by `MatrixTest` from what the platforms declare and what the tests try; do not edit. A "
                    + "version is the first known to have the feature. `-` is refused on the model's line by "
                    + "[`platform-can-express-model`](../rules/platform-can-express-model.md).");
            lines.add("");
            row(lines, "", proofs.stream().map(proof -> "`" + platform(proof) + "`").toList());
            lines.add("|---".repeat(proofs.size() + 1) + "|");
            for (var feature : Feature.values()) {
                row(lines, feature.text(), proofs.stream().map(proof -> cell(proof.backend(), feature)).toList());
            }
            row(lines, "first version", proofs.stream()
                    .map(proof -> proof.backend().capabilities().first().orElse("-")).toList());
            row(lines, "forms", proofs.stream()
                    .map(proof -> String.join(", ", proof.backend().capabilities().forms())).toList());
            row(lines, "run by", proofs.stream().map(proof -> proof.daemon().orElse("-")).toList());
            row(lines, "read independently", proofs.stream()
                    .map(proof -> proof.reader().isPresent() ? "yes" : "-").toList());
            row(lines, "held against the vendor's schema", proofs.stream()
                    .map(proof -> SchemaReferee.of(platform(proof)).orElse("none")).toList());
            row(lines, "update without flap", proofs.stream().map(proof -> proof.updates().text()).toList());
            row(lines, "routes in each scenario", proofs.stream().map(proof -> routes(proof)).toList());
            row(lines, "faulty variants found out", proofs.stream()
                    .map(proof -> String.valueOf(proof.mutants().size())).toList());
            return String.join("\n", lines) + "\n";
        }

        private static void row(List<String> lines, String first, List<String> cells) {
            lines.add("| " + first + " | " + cells.stream().collect(Collectors.joining(" | ")) + " |");
        }

        private static String platform(PlatformProof proof) {
            return proof.backend().platform();
        }

        private static String cell(PlatformBackend backend, Feature feature) {
            var capabilities = backend.capabilities();
            return capabilities.has(feature) ? capabilities.since(feature).orElse("yes") : "-";
        }

        /** How many routes the four sessions of the first scenario are tried with. */
        private static String routes(PlatformProof proof) {
            var plan = RouterScenario.in("generator/europe").plansFor(proof.backend()).get(0);
            return String.valueOf(RouteCorpus.of(plan).size());
        }
    }
}
