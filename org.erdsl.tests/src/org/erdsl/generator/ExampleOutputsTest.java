package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.check.ModelFiles;
import org.erdsl.generation.AzureFormats;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generation.GenerationRequest;
import org.erdsl.generator.azure.AzureFormat;
import org.erdsl.model.NamedElement;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** Every file that is written for an example, in every format, lies beside the others of its kind as it is expected. */
class ExampleOutputsTest {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final Path EXAMPLES = Path.of(System.getProperty("examples"));
    private static final Path EXPECTED = Path.of(System.getProperty("testdata"), "generator", "examples");

    /** By the name of a JSON file, the schema it follows. */
    private static final Map<String, Path> SCHEMAS = Map.of(
            "settings.json", Path.of(System.getProperty("docs"), "schema", "gateway-settings-1.json"),
            "allow-list.json", Path.of(System.getProperty("docs"), "schema", "gateway-allow-list-1.json"),
            "manifest.json", Path.of(System.getProperty("docs"), "schema", "manifest-1.json"),
            "peering.arm.json", Path.of(System.getProperty("testdata"), "schema", "arm-peering.json"));

    static List<String> examples() throws IOException {
        try (var folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("mistakes"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writesWhatIsExpected(String example) throws IOException {
        for (var file : generate(ERDSL, example).entrySet()) {
            var path = Path.of(example, file.getKey());
            Golden.in("generator/examples/" + path.getParent()).assertEqual(path.getFileName().toString(), file.getValue());
        }
    }

    /** What is no longer written is no longer expected. */
    @Test
    void nothingElseIsExpected() throws IOException {
        var written = new TreeSet<String>();
        for (var example : examples()) {
            generate(ERDSL, example).keySet().forEach(path -> written.add(example + "/" + path));
        }
        try (var files = Files.walk(EXPECTED)) {
            assertEquals(written, files.filter(Files::isRegularFile)
                    .map(file -> EXPECTED.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void jsonFollowsItsSchema(String example) throws IOException {
        for (var file : generate(ERDSL, example).entrySet()) {
            if (file.getKey().endsWith(".json")) {
                var name = Path.of(file.getKey()).getFileName().toString();
                var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(SCHEMAS.get(name)));
                assertEquals(Set.of(), schema.validate(file.getValue(), InputFormat.JSON), file.getKey());
                var empty = JsonParser.parseString(file.getValue()).getAsJsonObject();
                Set.copyOf(empty.keySet()).forEach(empty::remove);
                assertTrue(!schema.validate(empty.toString(), InputFormat.JSON).isEmpty(), name);
            }
        }
    }

    /** Another run of another instance writes the same bytes. */
    @ParameterizedTest
    @MethodSource("examples")
    void isTheSameTwice(String example) throws IOException {
        assertEquals(generate(ERDSL, example), generate(Erdsl.start(), example));
    }

    /** Whoever opens a file sees what it is about: the router, the circuit or the gateway, by the name the model gives it. */
    @ParameterizedTest
    @MethodSource("examples")
    void namesItsElement(String example) throws IOException {
        var elements = new TreeSet<String>();
        for (var resource : read(ERDSL, example).getResources()) {
            resource.getAllContents().forEachRemaining(object -> {
                if (object instanceof NamedElement element) {
                    elements.add(element.eClass().getName().toLowerCase(Locale.ROOT) + " " + element.getName());
                }
            });
        }
        for (var file : generate(ERDSL, example).entrySet()) {
            var subject = OutputSubject.of(file.getKey());
            var isOfTheWholeModel = file.getKey().startsWith("report/") || file.getKey().equals(Manifest.NAME);
            assertEquals(isOfTheWholeModel, subject.isEmpty(), file.getKey());
            subject.ifPresent(of -> {
                assertTrue(elements.contains(of.kind() + " " + of.name()), file.getKey());
                assertTrue(file.getValue().contains(of.name()), file.getKey());
            });
        }
    }

    private static Map<String, String> generate(Erdsl erdsl, String example) throws IOException {
        try {
            var model = read(erdsl, example);
            assertEquals(List.of(), erdsl.check(model));
            var request = new GenerationRequest(EnumSet.allOf(OutputPart.class),
                    new AzureFormats().formats().stream().map(AzureFormat::name).toList());
            return erdsl.get(ErdslGenerator.class).generate(model, request).stream()
                    .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content, (a, b) -> a, TreeMap::new));
        } catch (GenerationRefusedException e) {
            throw new AssertionError(e);
        }
    }

    private static ResourceSet read(Erdsl erdsl, String example) throws IOException {
        try (var files = Files.walk(EXAMPLES.resolve(example))) {
            return erdsl.get(ModelFiles.class)
                    .read(files.filter(file -> file.toString().endsWith(".erdsl")).sorted().toList());
        }
    }
}
