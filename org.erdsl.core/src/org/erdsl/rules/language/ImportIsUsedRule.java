package org.erdsl.rules.language;

import java.util.HashMap;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.finding.Place;
import org.erdsl.model.Import;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Report;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * An import that does nothing is left over. Importing a file does something even where none of its names is written:
 * the file is checked together with this one.
 */
public final class ImportIsUsedRule extends Rule<Model> {

    public ImportIsUsedRule() {
        super(Model.class, new RuleInfo(
                "import-is-used",
                RuleCategory.LEFTOVER,
                "Every import makes a name short, or brings a file that declares something",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("import-names-something", "import-names-a-file");
    }

    @Override
    protected void check(Model model, RuleContext context) {
        files(model, context);
        if (model.getImports().stream().anyMatch(imported -> imported.getImportedNamespace() != null)) {
            // Of a name that refers to nothing, nobody knows which import was meant to help.
            NamesWrittenShort.of(model).map(NamesWrittenShort::imports).ifPresent(used -> model.getImports().stream()
                    .filter(imported -> imported.getImportedNamespace() != null && !used.contains(imported))
                    .forEach(imported -> names(imported, context)));
        }
    }

    private static void files(Model model, RuleContext context) {
        var seen = new HashMap<URI, Import>();
        for (var imported : model.getImports()) {
            context.file(imported).ifPresent(file -> {
                var before = seen.putIfAbsent(file.getURI(), imported);
                if (file == model.eResource()) {
                    report(imported, "`%s` is this file itself, which sees its own names; remove the import", context);
                } else if (before != null) {
                    report(imported, "`%s` is imported already; remove this import", context)
                            .related(Place.of(before, ModelPackage.Literals.IMPORT__IMPORT_URI), "the first import");
                } else if (declaresNothing(file)) {
                    report(imported, "`%s` declares nothing; remove the import, or write the file", context);
                }
            });
        }
    }

    private static boolean declaresNothing(Resource file) {
        return file instanceof XtextResource text && !text.getParseResult().hasSyntaxErrors()
                && file.getContents().stream().noneMatch(content -> content instanceof Model model
                        && !(model.getElements().isEmpty() && model.getImports().isEmpty()));
    }

    private static Report report(Import imported, String message, RuleContext context) {
        return context.report(Place.of(imported, ModelPackage.Literals.IMPORT__IMPORT_URI),
                        message.formatted(imported.getImportURI()))
                .fix("Remove the import", context.edits().removeElement(imported));
    }

    private static void names(Import imported, RuleContext context) {
        context.report(Place.of(imported, ModelPackage.Literals.IMPORT__IMPORTED_NAMESPACE),
                        "no name in this file is shorter because of `%s`; remove the import"
                                .formatted(imported.getImportedNamespace()))
                .fix("Remove the import", context.edits().removeElement(imported));
    }
}
