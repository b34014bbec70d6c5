package org.erdsl.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;

/**
 * The file that says what an output folder holds and what it came from, as docs/schema/manifest-1.json describes it.
 * By it a later run knows which files are erdsl's own and which of them somebody changed.
 *
 * @param inputs the files of the model
 * @param outputs the files written, by path; without the manifest itself
 */
public record Manifest(List<Input> inputs, List<Output> outputs) {

    /** Its name in the output folder. */
    public static final String NAME = "manifest.json";

    private static final Manifest NONE = new Manifest(List.of(), List.of());
    private static final String SCHEMA = "https://erdsl.org/schema/manifest-1.json";

    public Manifest {
        inputs = List.copyOf(inputs);
        outputs = outputs.stream().sorted(Comparator.comparing(Output::path)).toList();
    }

    /**
     * A file of the model.
     *
     * @param file its name, without the folders all files of the model have in common
     * @param sha256 the digest of its text
     */
    public record Input(String file, String sha256) {
    }

    /**
     * A file erdsl wrote.
     *
     * @param path below the output folder
     * @param sha256 the digest of its bytes
     * @param modelSha256 the digest of the model it was written from, which is an earlier one when only other parts were
     *            written since
     */
    public record Output(String path, String sha256, String modelSha256) {
    }

    /** What becomes of files that were just generated from a model. */
    public static Manifest of(ModelOrigin origin, Collection<GeneratedFile> files) {
        return new Manifest(origin.files(), files.stream()
                .map(file -> new Output(file.path(), Sha256.of(file.content()), origin.digest()))
                .toList());
    }

    /**
     * The manifest of a folder. Where there is none, or none that can be read, every file in the folder counts as
     * somebody else's, which is the safe side.
     */
    public static Manifest read(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        return Files.isRegularFile(file) ? parse(Files.readString(file)) : NONE;
    }

    static Manifest parse(String text) {
        try {
            var json = new GsonBuilder().create().fromJson(text, Json.class);
            return json != null && json.isSound() ? new Manifest(json.inputs, json.outputs) : NONE;
        } catch (JsonParseException e) {
            // Damaged, or no manifest at all.
            return NONE;
        }
    }

    /** Whether it says nothing, as where there is no manifest. */
    boolean isEmpty() {
        return outputs.isEmpty();
    }

    /** This manifest with what an earlier one says of the parts that were not written now. */
    Manifest with(Manifest earlier, Set<OutputPart> written) {
        var all = new ArrayList<>(outputs);
        earlier.outputs.stream().filter(output -> !isOf(output.path, written)).forEach(all::add);
        return new Manifest(inputs.isEmpty() ? earlier.inputs : inputs, all);
    }

    static boolean isOf(String path, Set<OutputPart> parts) {
        return OutputPart.of(path).map(parts::contains).orElse(true);
    }

    /** The digest of a file as erdsl wrote it. */
    public Optional<String> digest(String path) {
        return outputs.stream().filter(output -> output.path.equals(path)).map(Output::sha256).findFirst();
    }

    /** The manifest as a file of the output folder. */
    public GeneratedFile toFile() {
        var json = new Json();
        json.schema = SCHEMA;
        json.generatedBy = ErdslVersion.NAME;
        json.inputs = inputs;
        json.outputs = outputs;
        return new GeneratedFile(NAME,
                new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n");
    }

    private static final class Json {
        @SerializedName("$schema")
        private String schema;
        private String generatedBy;
        private List<Input> inputs;
        private List<Output> outputs;

        private boolean isSound() {
            return SCHEMA.equals(schema) && inputs != null && outputs != null
                    && inputs.stream().allMatch(input -> input != null && input.file != null && input.sha256 != null)
                    && outputs.stream().allMatch(output -> output != null && output.path != null
                            && GeneratedFile.isPath(output.path) && output.sha256 != null && output.modelSha256 != null);
        }
    }
}
