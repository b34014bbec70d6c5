package org.erdsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.erdsl.ErdslRuntimeModule;
import org.erdsl.ErdslStandaloneSetup;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class ErdslIdeSetup extends ErdslStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new ErdslRuntimeModule(), new ErdslIdeModule()));
	}
	
}
