package org.erdsl.ui.server;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.swt.widgets.Display;

/** Handles the answers of the server: waits for a limited time where Eclipse wants one at once. */
public final class Answers {

    private static final long BACKGROUND_MILLISECONDS = 5000;
    /** The platform asks some things on the user interface thread; longer than this would be felt. */
    private static final long USER_INTERFACE_MILLISECONDS = 300;

    private Answers() {
    }

    /** The answer; nothing when it is late, or the question was overtaken by a change of the text. */
    public static <T> Optional<T> await(CompletableFuture<T> answer) {
        try {
            return Optional.ofNullable(answer.get(patience(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | CancellationException late) {
            return Optional.empty();
        } catch (ExecutionException failure) {
            logUnlessOvertaken(failure);
            return Optional.empty();
        }
    }

    /** The answer to a question that is asked anew as often as a change of the text overtakes it; nothing when it is late. */
    public static <T> Optional<T> awaitLatest(Supplier<CompletableFuture<T>> question) {
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience());
        var answer = question.get();
        while (isOvertaken(answer, end)) {
            answer = question.get();
        }
        return answer.isDone() ? await(answer) : Optional.empty();
    }

    private static boolean isOvertaken(CompletableFuture<?> answer, long end) {
        try {
            answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException late) {
            return false;
        } catch (CancellationException | ExecutionException failure) {
            return isOvertaken(failure) && System.nanoTime() < end;
        }
    }

    private static long patience() {
        return Display.getCurrent() == null ? BACKGROUND_MILLISECONDS : USER_INTERFACE_MILLISECONDS;
    }

    /** To the error log, unless a change of the text made the question pointless. */
    public static void logUnlessOvertaken(Throwable failure) {
        if (!isOvertaken(failure)) {
            ILog.of(Answers.class).error("The erdsl language services failed to answer.", failure);
        }
    }

    /** Why the server refused, in its own words; for the user. */
    public static String reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResponseErrorException refusal) {
                return refusal.getResponseError().getMessage();
            }
        }
        logUnlessOvertaken(failure);
        return isOvertaken(failure) ? Texts.overtaken : Texts.failed;
    }

    private static boolean isOvertaken(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancellationException) {
                return true;
            }
        }
        return false;
    }
}
