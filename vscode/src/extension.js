'use strict';
// The extension: starts the language server, and offers what a language client does not offer by itself.

const vscode = require('vscode');
const { registerLibrary } = require('./library');
const { registerModelCommands } = require('./model-commands');
const { registerReferences } = require('./references');
const { Server } = require('./server');
const { warnOfFilesOutsideFolders } = require('./outside-folders');

/** @type {Server | undefined} */
let server;

/**
 * Called by VS Code when an erdsl file is opened, or a folder with one.
 *
 * @param {vscode.ExtensionContext} context
 */
async function activate(context) {
    server = new Server();
    context.subscriptions.push(
        server,
        registerLibrary(server),
        registerModelCommands(server),
        registerReferences(),
        warnOfFilesOutsideFolders(),
        vscode.commands.registerCommand('erdsl.restartServer', () => server?.restart()),
        vscode.workspace.onDidChangeConfiguration(change =>
            change.affectsConfiguration('erdsl.command') ? server?.restart() : undefined));
    await server.start();
}

/** Called by VS Code before it ends. */
async function deactivate() {
    await server?.stop();
}

module.exports = { activate, deactivate };
