package org.erdsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.erdsl.conversion.ErdslValueConverters;

/** What the language is made of, for Guice. */
public class ErdslRuntimeModule extends AbstractErdslRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ErdslValueConverters.class;
    }
}
