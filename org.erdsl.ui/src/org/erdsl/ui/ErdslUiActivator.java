package org.erdsl.ui;

import org.erdsl.ui.server.LanguageServerHost;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts and stops what lives as long as the workbench: the client of the language server. */
public final class ErdslUiActivator implements BundleActivator {

    private LanguageServerHost host;

    @Override
    public void start(BundleContext context) {
        host = new LanguageServerHost();
        context.registerService(LanguageServerHost.class, host, null);
        host.connect();
    }

    @Override
    public void stop(BundleContext context) {
        host.close();
    }
}
