package org.erdsl.syntax;

import java.util.Locale;

import org.eclipse.emf.ecore.EClassifier;

/** Says the kind of an element in the words of the language. */
public final class KindWords {

    private KindWords() {
    }

    /** The words for a kind: {@code azure region}, {@code circuit}. */
    public static String of(EClassifier kind) {
        return switch (kind.getName()) {
            case "NamedElement" -> "element";
            case "Templatable" -> "template";
            case "DirectPortPair" -> "direct port";
            case "PrefixSet" -> "prefix set";
            default -> kind.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        };
    }

    /** With {@code a} or {@code an} before it. */
    public static String withArticle(String words) {
        return ("aeio".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
