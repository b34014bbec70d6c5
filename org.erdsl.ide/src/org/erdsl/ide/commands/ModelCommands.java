package org.erdsl.ide.commands;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.commands.IExecutableCommandService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.ide.spelling.DeclaredNames;
import org.erdsl.ide.traffic.TrafficPictures;
import org.erdsl.library.Library;

/**
 * What a client can ask for by name. Each command takes the URI of a file first. These answer with text for people:
 * {@code erdsl.check}, {@code erdsl.generate}, {@code erdsl.path} (with a position), and {@code erdsl.libraryText};
 * {@code erdsl.traffic} (with a position) answers with a {@link org.erdsl.ide.traffic.TrafficPicture}, or null;
 * {@code erdsl.names} (with a list of words) with those of them that are names in the model, for editors that check
 * spelling.
 */
@Singleton
public class ModelCommands implements IExecutableCommandService {

    private final Map<String, BiFunction<List<Object>, ILanguageServerAccess, Object>> commands;

    @Inject
    ModelCommands(ModelReport report, ModelGeneration generation, PathReport paths, TrafficPictures pictures,
            DeclaredNames names) {
        commands = Map.of(
                "erdsl.check", (arguments, access) -> read(arguments, access, context -> report.check(context.getResource())),
                "erdsl.generate", (arguments, access) -> read(arguments, access,
                        context -> generation.generate(context.getResource())),
                "erdsl.path", (arguments, access) -> read(arguments, access,
                        context -> paths.at(context, position(arguments))),
                "erdsl.traffic", (arguments, access) -> read(arguments, access, context -> pictures
                        .at((XtextResource) context.getResource(), context.getDocument().getOffSet(position(arguments)),
                                context.getCancelChecker())
                        .orElse(null)),
                "erdsl.names", (arguments, access) -> read(arguments, access,
                        context -> names.among(strings(arguments, 1), context.getResource())),
                "erdsl.libraryText", (arguments, access) -> libraryText(URI.createURI(string(arguments, 0))));
    }

    @Override
    public List<String> initialize() {
        return commands.keySet().stream().sorted().toList();
    }

    @Override
    public Object execute(ExecuteCommandParams parameters, ILanguageServerAccess access, CancelIndicator cancelled) {
        return commands.get(parameters.getCommand()).apply(parameters.getArguments(), access);
    }

    private static <T> T read(List<Object> arguments, ILanguageServerAccess access,
            Function<ILanguageServerAccess.Context, T> work) {
        return access.doSyncRead(string(arguments, 0), context -> {
            if (context.getResource() == null) {
                throw refusal("This file is in no folder of the workspace.");
            }
            return work.apply(context);
        });
    }

    private static String libraryText(URI uri) {
        try {
            return Library.text(uri);
        } catch (IllegalArgumentException e) {
            throw refusal(e.getMessage());
        }
    }

    private static String string(List<Object> arguments, int index) {
        if (arguments == null || arguments.size() <= index) {
            throw refusal("An argument is missing: the URI of a file.");
        }
        var argument = arguments.get(index);
        return argument instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(argument);
    }

    private static List<String> strings(List<Object> arguments, int index) {
        if (arguments.size() <= index) {
            throw refusal("An argument is missing: a list of words.");
        }
        return arguments.get(index) instanceof JsonArray json ? json.asList().stream().map(JsonElement::getAsString).toList()
                : ((List<?>) arguments.get(index)).stream().map(String::valueOf).toList();
    }

    private static Position position(List<Object> arguments) {
        if (arguments.size() < 2) {
            throw refusal("An argument is missing: a position in the file.");
        }
        return arguments.get(1) instanceof Position position ? position
                : new Gson().fromJson((JsonElement) arguments.get(1), Position.class);
    }

    static ResponseErrorException refusal(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
    }
}
