package org.erdsl;

import org.eclipse.emf.ecore.EPackage;
import org.erdsl.model.ModelPackage;

import com.google.inject.Injector;

/** Sets the language up where no Eclipse is running: registers the metamodel and the .erdsl files. */
public class ErdslStandaloneSetup extends ErdslStandaloneSetupGenerated {

    public static void doSetup() {
        new ErdslStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** The grammar imports the metamodel instead of owning it, so the generated setup does not register it. */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
