'use strict';

const vscode = require('vscode');

/**
 * Opens the files of the built-in library, which lie in no folder: their text comes from the server, and nobody can
 * change it.
 *
 * @param {import('./server').Server} server
 * @returns {vscode.Disposable}
 */
function registerLibrary(server) {
    return vscode.workspace.registerTextDocumentContentProvider('library', {
        provideTextDocumentContent: uri => server.run('erdsl.libraryText', uri.toString()),
    });
}

module.exports = { registerLibrary };
