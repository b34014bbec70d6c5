package org.erdsl.ui;

import com.google.inject.Injector;
import org.erdsl.ide.ErdslIdeSetup;
import org.osgi.framework.FrameworkUtil;

/** The one language of the workbench, which the server and the builder share with its library of facts. */
public final class Language {

    private Injector injector;

    /** The language of this workbench, for the objects that Eclipse creates. */
    public static Language get() {
        var context = FrameworkUtil.getBundle(Language.class).getBundleContext();
        return context.getService(context.getServiceReference(Language.class));
    }

    /** Makes the language's services. The first call takes about a second: not for the user interface thread. */
    public synchronized Injector injector() {
        if (injector == null) {
            injector = new ErdslIdeSetup().createInjectorAndDoEMFRegistration();
        }
        return injector;
    }
}
