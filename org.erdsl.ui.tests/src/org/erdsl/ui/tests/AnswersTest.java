package org.erdsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.erdsl.ui.server.Answers;
import org.junit.jupiter.api.Test;

/** Waiting for the server while the text changes. */
class AnswersTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void overtakenQuestionsAreAskedAnew() {
        var cancelled = new CompletableFuture<String>();
        cancelled.cancel(true);
        assertEquals(Optional.of("proposals"), latest(cancelled,
                CompletableFuture.failedFuture(new CancellationException("the text changed")),
                CompletableFuture.completedFuture("proposals")));
        assertEquals(3, asked.get());
    }

    @Test
    void failuresAreNot() {
        assertEquals(Optional.empty(), latest(CompletableFuture.failedFuture(new IllegalStateException("expected by this test")),
                CompletableFuture.completedFuture("proposals")));
        assertEquals(1, asked.get());
    }

    @SafeVarargs
    private Optional<String> latest(CompletableFuture<String>... answers) {
        return Answers.awaitLatest(() -> List.of(answers).get(asked.getAndIncrement()));
    }
}
