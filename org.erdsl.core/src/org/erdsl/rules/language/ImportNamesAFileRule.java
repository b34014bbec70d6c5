package org.erdsl.rules.language;

import org.erdsl.finding.Place;
import org.erdsl.model.Import;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** An import leads to a file that can be read and whose name ends in .erdsl. */
public final class ImportNamesAFileRule extends Rule<Import> {

    private static final String ENDING = ".erdsl";

    public ImportNamesAFileRule() {
        super(Import.class, new RuleInfo(
                "import-names-a-file",
                RuleCategory.MEANING,
                "An import names an erdsl file that can be read",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(Import imported, RuleContext context) {
        var name = imported.getImportURI();
        if (name == null || context.file(imported).isPresent()) {
            return;
        }
        var reason = name.endsWith(ENDING)
                ? "there is no such file beside this one"
                : "names of erdsl files end in `" + ENDING + "`";
        context.report(Place.of(imported, ModelPackage.Literals.IMPORT__IMPORT_URI),
                "the import of `%s` leads nowhere: %s; write its path relative to this file".formatted(name, reason));
    }
}
