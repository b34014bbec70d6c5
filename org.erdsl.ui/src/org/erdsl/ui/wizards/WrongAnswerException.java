package org.erdsl.ui.wizards;

/** An answer of the interview makes a model with an error, which is the message. */
final class WrongAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    WrongAnswerException(String message) {
        super(message);
    }
}
