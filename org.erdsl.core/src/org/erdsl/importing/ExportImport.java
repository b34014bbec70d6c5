package org.erdsl.importing;

import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;

import org.eclipse.xtext.parser.IParser;
import org.erdsl.library.Library;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.services.ErdslGrammarAccess;

import com.google.inject.Inject;

/** Turns what an administrator exports from Azure and Power Platform into text of a model. */
public class ExportImport {

    @Inject
    private Library library;

    @Inject
    private IParser parser;

    @Inject
    private ErdslGrammarAccess grammar;

    @Inject
    private Clock clock;

    /**
     * The text that declares what an export says.
     *
     * @param export the bytes of the JSON file
     * @param region the Azure region the export was taken in, where the export does not say it; may be null
     * @throws ImportRefusedException when the export is malformed, or says something that is not understood
     */
    public String convert(ImportKind kind, byte[] export, String region) throws ImportRefusedException {
        var text = new ModelText(ReservedWords.of(grammar));
        var context = new ImportContext(library, LocalDate.now(clock), region);
        kind.importer().write(ExportedValue.parse(ExportedText.of(export)), text, context);
        refuseOtherElements(text);
        return text.text();
    }

    /** What is read back must be what was meant, whatever texts were in the export. */
    private void refuseOtherElements(ModelText text) throws ImportRefusedException {
        var result = parser.parse(new StringReader(text.text()));
        var read = new ArrayList<DeclaredElement>();
        if (result.getRootASTElement() instanceof Model model) {
            for (var element : model.getElements()) {
                var named = (NamedElement) element;
                read.add(new DeclaredElement(keyword(named), named.getName(), named.getDisplayName()));
            }
        }
        if (result.hasSyntaxErrors() || !read.equals(text.declared())) {
            throw new ImportRefusedException("it has a text that no model can hold");
        }
    }

    private static String keyword(NamedElement element) {
        return switch (element.eClass().getClassifierID()) {
            case ModelPackage.AZURE_REGION -> "azure region";
            case ModelPackage.SERVICE_COMMUNITY -> "service community";
            case ModelPackage.ENVIRONMENT -> "environment";
            case ModelPackage.GATEWAY -> "gateway";
            case ModelPackage.CIRCUIT -> "circuit";
            default -> element.eClass().getName();
        };
    }
}
