package org.erdsl.resource;

import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** A process may set the language up several times; each reads for itself. */
class LanguageResourceSetTest {

    @Test
    void readsWithItsOwnLanguageAfterAnotherWasSetUp() {
        var first = Erdsl.start();
        var second = Erdsl.start();
        assertSame(first.get(IGrammarAccess.class).getGrammar(), grammarThatReads(first));
        assertSame(second.get(IGrammarAccess.class).getGrammar(), grammarThatReads(second));
    }

    private static Object grammarThatReads(Erdsl erdsl) {
        var resource = (XtextResource) erdsl.parse("").getResources().get(0);
        return EcoreUtil.getRootContainer(resource.getParseResult().getRootNode().getGrammarElement());
    }
}
