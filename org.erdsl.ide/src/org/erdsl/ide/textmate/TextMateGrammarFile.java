package org.erdsl.ide.textmate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.erdsl.ErdslStandaloneSetup;

/** Writes the TextMate grammar into a file: the build of the VS Code extension runs it. */
public final class TextMateGrammarFile {

    private TextMateGrammarFile() {
    }

    /** Takes the path of the file; missing folders are made. */
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var injector = new ErdslStandaloneSetup().createInjectorAndDoEMFRegistration();
        Files.writeString(file, injector.getInstance(TextMateGrammar.class).json());
    }
}
