package org.erdsl.ui;

import org.erdsl.ui.problems.LiveProblems;
import org.erdsl.ui.server.LanguageServerHost;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts and stops what lives as long as the workbench: the language and the client of its server. */
public final class ErdslUiActivator implements BundleActivator {

    private LanguageServerHost host;

    @Override
    public void start(BundleContext context) {
        var language = new Language();
        context.registerService(Language.class, language, null);
        host = new LanguageServerHost(language, new LiveProblems());
        context.registerService(LanguageServerHost.class, host, null);
        host.connect();
    }

    @Override
    public void stop(BundleContext context) {
        host.close();
    }
}
