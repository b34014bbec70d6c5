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

    public ImportNamesAFileRule() {
        super(Import.class, new RuleInfo(
                "import-names-a-file",
                RuleCategory.MEANING,
                "An import names an erdsl file that can be read",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(Import imported, RuleContext context) {
        if (imported.getImportURI() != null) {
            context.importRefusal(imported).ifPresent(reason -> context.report(
                    Place.of(imported, ModelPackage.Literals.IMPORT__IMPORT_URI),
                    "the import of `%s` leads nowhere: %s".formatted(imported.getImportURI(), reason)));
        }
    }
}
