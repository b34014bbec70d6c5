package org.erdsl.ide;

/** What the language services are made of, for Guice. */
public class ErdslIdeModule extends AbstractErdslIdeModule {
}
