package org.erdsl.cli;

/** The command cannot do what was asked. The message is a sentence for people. */
final class RefusalException extends Exception {

    private static final long serialVersionUID = 1;

    private final ExitCode code;

    RefusalException(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    RefusalException(ExitCode code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
