package org.erdsl.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a platform's vendor publishes of its commands, and the files of ours that are held against it.
 *
 * @param platform as the model names it
 * @param ending how the platform's files end
 * @param text how a file is taken apart
 * @param goesOnBesideLeaves whether a command may name several leaves of one node
 */
public record SchemaReferee(String platform, String ending, CommandText text, boolean goesOnBesideLeaves) {

    static List<SchemaReferee> all() {
        return List.of(
                new SchemaReferee("cisco-ios-xe", ".ios-xe.cfg", new ModalText(), true),
                new SchemaReferee("juniper-junos", ".junos.conf", new JunosText(), true),
                new SchemaReferee("nokia-sr-os", ".sros.cfg", new SetCommands("/configure", "delete"), true),
                new SchemaReferee("vyos", ".vyos.commands", new SetCommands("set", "delete"), false));
    }

    /** Which schema the files of a platform are held against; nothing where there is none. */
    public static Optional<String> of(String platform) {
        return all().stream().filter(referee -> referee.platform().equals(platform)).findFirst()
                .map(referee -> referee.table().name());
    }

    SchemaTable table() {
        try {
            return SchemaTable.of(platform, goesOnBesideLeaves);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All statements of all files that the generator is expected to write for the platform. */
    List<Statement> statements() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("testdata"), "generator"))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted()
                    .flatMap(file -> text.statements(read(file)).stream()).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return platform;
    }
}
