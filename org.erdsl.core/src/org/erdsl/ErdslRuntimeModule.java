package org.erdsl;

import java.time.Clock;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.eclipse.xtext.service.GrammarProvider;
import org.erdsl.conversion.ErdslValueConverters;
import org.erdsl.formatting2.ErdslFormatter;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.policy.KnownPlatforms;
import org.erdsl.resource.BundledGrammar;
import org.erdsl.resource.LanguageResourceSet;
import org.erdsl.scoping.ErdslGlobalScopeProvider;
import org.erdsl.scoping.NamedElementDescriptions;
import org.erdsl.scoping.NamespaceNames;
import org.erdsl.scoping.NamespaceScopes;
import org.erdsl.scoping.UnresolvedNames;
import org.erdsl.syntax.RecoveringParser;
import org.erdsl.syntax.SyntaxMessages;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What the language is made of, for Guice. */
public class ErdslRuntimeModule extends AbstractErdslRuntimeModule {

    @Override
    public Class<? extends XtextResourceSet> bindXtextResourceSet() {
        return LanguageResourceSet.class;
    }

    public Class<? extends GrammarProvider> bindGrammarProvider() {
        return BundledGrammar.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ErdslValueConverters.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return ErdslGlobalScopeProvider.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return NamespaceNames.class;
    }

    @Override
    public void configureIScopeProviderDelegate(Binder binder) {
        binder.bind(IScopeProvider.class)
                .annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE))
                .to(NamespaceScopes.class);
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return NamedElementDescriptions.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return RecoveringParser.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return UnresolvedNames.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return ErdslFormatter.class;
    }

    public Class<? extends KnownPlatforms> bindKnownPlatforms() {
        return PlatformRegistry.class;
    }

    /** Against which day accepted risks expire. */
    public void configureClock(Binder binder) {
        binder.bind(Clock.class).toInstance(Clock.systemDefaultZone());
    }
}
