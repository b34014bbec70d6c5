package org.erdsl.resource;

import org.eclipse.xtext.Constants;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.GrammarProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import com.google.inject.name.Named;

/** Reads the language's own grammar from beside its classes, where no {@link LanguageResourceSet} looks. */
@Singleton
public class BundledGrammar extends GrammarProvider {

    @Inject
    BundledGrammar(@Named(Constants.LANGUAGE_NAME) String language) {
        super(language, XtextResourceSet::new);
    }
}
