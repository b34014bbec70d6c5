package org.erdsl.scoping;

import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.syntax.KindWords;
import org.erdsl.syntax.NearestSpelling;

import com.google.inject.Inject;

/** Says of a name that refers to nothing what is there in its place. */
public final class UnresolvedNames implements ILinkingDiagnosticMessageProvider {

    @Inject
    private ErdslScopeProvider scopes;

    /**
     * Nothing while a file of the model has mistakes in its syntax: the element may be there, and only not have been
     * understood.
     */
    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        var resource = context.getContext().eResource();
        for (var other : resource.getResourceSet().getResources()) {
            if (other instanceof XtextResource file && file.getParseResult() != null
                    && file.getParseResult().hasSyntaxErrors()) {
                return null;
            }
        }
        var name = context.getLinkText();
        var scope = scopes.getScope(context.getContext(), context.getReference());
        var kind = kind(context);
        return new DiagnosticMessage(message(name, kind, scope, context), Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC);
    }

    private String message(String name, String kind, IScope scope, ILinkingDiagnosticContext context) {
        var other = scopes.anything(context.getContext(), name);
        if (other.isPresent()) {
            return NamedElementDescriptions.isTemplate(other.get())
                    ? "`%s` is a template, which does not exist itself; name %s that is like it"
                            .formatted(name, KindWords.withArticle(kind))
                    : "`%s` is %s, and %s belongs here".formatted(name,
                            KindWords.withArticle(KindWords.of(other.get().getEClass())), KindWords.withArticle(kind));
        }
        return "no %s is called `%s`%s".formatted(kind, name, suggestion(name, scope).map("; did you mean `%s`?"::formatted)
                .orElse(hint(context.getReference())));
    }

    /** The name spelled most like it, or the same name in a namespace. */
    private static Optional<String> suggestion(String name, IScope scope) {
        var names = new TreeSet<String>();
        for (var element : scope.getAllElements()) {
            if (element.getName().getLastSegment().equals(name)) {
                return Optional.of(element.getName().toString());
            }
            names.add(element.getName().toString());
        }
        return NearestSpelling.of(name, names);
    }

    private static String hint(EReference reference) {
        return Literals.FACT.isSuperTypeOf(reference.getEReferenceType())
                ? ""
                : "; declare it, or import the file that does";
    }

    private static String kind(ILinkingDiagnosticContext context) {
        return context.getReference() == Literals.TEMPLATABLE__LIKE
                ? "template " + KindWords.of(context.getContext().eClass())
                : KindWords.of(context.getReference().getEReferenceType());
    }
}
