package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/**
 * A schema of docs/schema.
 *
 * @param schema the schema as its validator has it
 */
record PublishedSchema(JsonSchema schema) {

    /** @param name of the file, without its ending */
    static PublishedSchema of(String name) throws IOException {
        var text = Files.readString(Path.of(System.getProperty("docs"), "schema", name + ".json"));
        return new PublishedSchema(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text));
    }

    void assertValid(String json) {
        assertEquals(Set.of(), schema.validate(json, InputFormat.JSON), json);
    }
}
