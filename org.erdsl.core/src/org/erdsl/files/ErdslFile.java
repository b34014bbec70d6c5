package org.erdsl.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads model files: regular files that hold UTF-8 text, and nothing else. */
public final class ErdslFile {

    /** How the name of every erdsl file ends. */
    public static final String ENDING = ".erdsl";

    private ErdslFile() {
    }

    /**
     * The text of a model file.
     *
     * @param path the file
     * @param shown what the file is called in messages
     * @return its bytes, which are UTF-8
     * @throws UnreadableTextException when it is missing, no erdsl file, no regular file, larger than
     *     {@link RegularFile#MAXIMUM_SIZE} or not UTF-8 text
     */
    public static byte[] read(Path path, Path shown) throws UnreadableTextException {
        try {
            refuseWhatIsNoModel(path, shown);
            var bytes = RegularFile.read(path, shown, "model");
            var text = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            if (text.toString().indexOf('\0') >= 0) {
                throw new UnreadableTextException(shown, "is a binary file, not text");
            }
            return bytes;
        } catch (UnreadableTextException e) {
            throw e;
        } catch (CharacterCodingException e) {
            throw new UnreadableTextException(shown, "is not UTF-8 text; save it in that encoding");
        } catch (IOException e) {
            throw new UnreadableTextException(shown, "cannot be read: " + FailureReason.of(e), e);
        }
    }

    /** A folder is said to be one whatever its name; what has another name is not looked into. */
    private static void refuseWhatIsNoModel(Path path, Path shown) throws IOException {
        if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
            throw new UnreadableTextException(shown, "is a folder, not a file");
        }
        if (!path.toString().endsWith(ENDING)) {
            throw new UnreadableTextException(shown, "is not an erdsl file: its name does not end in " + ENDING);
        }
    }
}
