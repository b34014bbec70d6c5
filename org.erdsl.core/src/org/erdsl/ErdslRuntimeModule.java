package org.erdsl;

import java.time.Clock;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.erdsl.conversion.ErdslValueConverters;
import org.erdsl.generator.PlatformRegistry;
import org.erdsl.rules.KnownPlatforms;
import org.erdsl.scoping.ErdslGlobalScopeProvider;

import com.google.inject.Binder;

/** What the language is made of, for Guice. */
public class ErdslRuntimeModule extends AbstractErdslRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ErdslValueConverters.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return ErdslGlobalScopeProvider.class;
    }

    public Class<? extends KnownPlatforms> bindKnownPlatforms() {
        return PlatformRegistry.class;
    }

    /** Against which day accepted risks expire. */
    public void configureClock(Binder binder) {
        binder.bind(Clock.class).toInstance(Clock.systemDefaultZone());
    }
}
