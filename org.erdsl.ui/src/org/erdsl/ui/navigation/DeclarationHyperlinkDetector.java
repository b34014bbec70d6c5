package org.erdsl.ui.navigation;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.Tokens;

/**
 * Makes every name a link. The platform asks on the user interface thread, so where the link leads is found out only
 * when it is followed.
 */
public final class DeclarationHyperlinkDetector extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion at, boolean canShowMultiple) {
        return LanguageServerHost.get().documents().of(viewer.getDocument())
                .flatMap(document -> Tokens.nameAt(viewer.getDocument(), at.getOffset())
                        .map(name -> new IHyperlink[] {new DeclarationHyperlink(document, name)}))
                .orElse(null);
    }
}
