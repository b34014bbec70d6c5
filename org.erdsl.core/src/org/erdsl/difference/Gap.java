package org.erdsl.difference;

/**
 * Something that is not compared.
 *
 * @param side the version it is missing in
 * @param what what is not compared, in words: {@code router edge1}
 * @param reason why, without full stop
 */
public record Gap(Side side, String what, String reason) {

    /** One sentence, without full stop. */
    public String sentence() {
        return what + " cannot be compared, because of the " + side.id() + " model: " + reason;
    }
}
