package org.erdsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.symbol.WorkspaceSymbolService;
import org.eclipse.xtext.resource.FileExtensionProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.erdsl.ide.ErdslIdeSetup;
import org.erdsl.ide.symbols.WorkspaceSymbols;
import org.erdsl.library.Library;

/**
 * Makes language servers for erdsl.
 *
 * <p>Xtext's own way finds its languages through {@link java.util.ServiceLoader} and the thread's class loader, which
 * sees nothing of us inside OSGi. Here the server is handed its one language.
 */
public final class ErdslServer {

    private static final String FILE_EXTENSION = "erdsl";

    private ErdslServer() {
    }

    /** A server of its own language, not yet initialized and without a client. */
    public static LanguageServerImpl create() {
        return create(new ErdslIdeSetup().createInjectorAndDoEMFRegistration());
    }

    /**
     * A server that is not yet initialized and has no client.
     *
     * @param language what {@link ErdslIdeSetup} made, when others use it besides the server
     */
    public static LanguageServerImpl create(Injector language) {
        return create(language, new SessionEnd());
    }

    static ErdslLanguageServer create(Injector language, SessionEnd end) {
        var languages = new ResourceServiceProviderRegistryImpl();
        languages.getExtensionToFactoryMap()
                .put(FILE_EXTENSION, language.getInstance(IResourceServiceProvider.class));
        var folders = new OpenFolders();
        var module = Modules.override(new ServerModule()).with(binder -> {
            binder.bind(IResourceServiceProvider.Registry.class).toInstance(languages);
            binder.bind(OpenFolders.class).toInstance(folders);
            binder.bind(XtextResourceSet.class).toProvider(() -> files(language, folders));
            binder.bind(IFileSystemScanner.class).to(FolderScan.class);
            binder.bind(IMultiRootWorkspaceConfigFactory.class).to(FolderProjects.class);
            binder.bind(Library.class).toInstance(language.getInstance(Library.class));
            binder.bind(ILanguageServerShutdownAndExitHandler.class).toInstance(end);
            binder.bind(Pause.class).toProvider(language.getProvider(Pause.class));
            binder.bind(BuildManager.class).to(LastingBuild.class);
            binder.bind(InternalStatefulIncrementalBuilder.class).to(LastingBuilder.class);
            binder.bind(WorkspaceManager.class).to(ConsistentWorkspace.class);
            binder.bind(ProjectManager.class).to(IndexedProject.class);
            binder.bind(WorkspaceSymbolService.class).to(WorkspaceSymbols.class);
            binder.bind(LanguageServerImpl.class).to(ErdslLanguageServer.class);
        });
        return (ErdslLanguageServer) Guice.createInjector(module).getInstance(LanguageServerImpl.class);
    }

    private static ServedFiles files(Injector language, OpenFolders folders) {
        var files = new ServedFiles(language.getInstance(IResourceFactory.class),
                language.getInstance(FileExtensionProvider.class), folders);
        language.injectMembers(files);
        return files;
    }
}
