package org.erdsl.cli;

import java.time.Clock;

import org.erdsl.ErdslRuntimeModule;
import org.erdsl.ErdslStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;

/** Sets the language up for one run, on a day of the caller's choice. */
final class Language extends ErdslStandaloneSetup {

    private final Clock clock;

    private Language(Clock clock) {
        this.clock = clock;
    }

    static Injector on(Clock clock) {
        return new Language(clock).createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules.override(new ErdslRuntimeModule())
                .with(binder -> binder.bind(Clock.class).toInstance(clock)));
    }
}
