package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveCommandTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenForTheExampleIsProved() {
        var run = CommandRun.of("prove", ContosoModel.file());
        assertEquals("edge1 (frr): proved, 2 sessions\nedge2 (cisco-ios-xe): proved, 2 sessions\n", run.out());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void aCertificateIsVerifiedAndNoOther() throws IOException {
        var certificate = folder.resolve("proofs.json");
        assertEquals(0, CommandRun.of("prove", "--certificate=" + certificate, ContosoModel.file()).code());
        var text = Files.readString(certificate);
        PublishedSchema.of("certificate-1").assertValid(text);
        assertEquals(0, CommandRun.of("prove", "--verify=" + certificate, ContosoModel.file()).code());

        Files.writeString(certificate, text.replace("\"proved\"", "\"unknown\""));
        var run = CommandRun.of("prove", "--verify=" + certificate, ContosoModel.file());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("is not what this model and this erdsl prove"), run.err());
    }

    @Test
    void nobodyKnowsWhatNothingReads() throws IOException {
        var file = Files.writeString(folder.resolve("m.erdsl"), ContosoModel.text());
        var run = CommandRun.of("prove", file);
        assertEquals(1, run.code());
        assertTrue(run.out().contains("edge1 (plaintext): unknown, 2 sessions\n"
                + "edge1: warning: nothing reads configuration of plaintext [unknown]\n"), run.out());
    }

    @Test
    void aModelWithErrorsHasNothingToProve() throws IOException {
        var file = Files.writeString(folder.resolve("m.erdsl"), ContosoModel.withoutOneCommunity());
        var run = CommandRun.of("prove", file);
        assertEquals(1, run.code());
        assertTrue(run.err().contains("A model with errors has no plans for its routers."), run.err());
    }
}
