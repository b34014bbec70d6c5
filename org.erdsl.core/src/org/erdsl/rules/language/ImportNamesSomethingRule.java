package org.erdsl.rules.language;

import org.erdsl.finding.Place;
import org.erdsl.model.Import;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** What is imported by name is declared in one of the files that are checked together. */
public final class ImportNamesSomethingRule extends Rule<Import> {

    public ImportNamesSomethingRule() {
        super(Import.class, new RuleInfo(
                "import-names-something",
                RuleCategory.MEANING,
                "An import by name names an element or a namespace that is there",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(Import imported, RuleContext context) {
        var name = imported.getImportedNamespace();
        if (name == null || context.landscape().index(ImportableNames.class, ImportableNames::new).contains(name)) {
            return;
        }
        context.report(Place.of(imported, ModelPackage.Literals.IMPORT__IMPORTED_NAMESPACE), name.endsWith(".*")
                ? "no file declares anything in the namespace `%s`; correct the name, or check the files together"
                        .formatted(name.substring(0, name.length() - 2))
                : "nothing is called `%s`; to import all names of a namespace write `%s.*`".formatted(name, name));
    }
}
