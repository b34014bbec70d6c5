package org.erdsl;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class ErdslStandaloneSetup extends ErdslStandaloneSetupGenerated {

	public static void doSetup() {
		new ErdslStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
