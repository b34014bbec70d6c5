'use strict';

const vscode = require('vscode');

const OPEN_FOLDER = 'Open Folder';

/**
 * Says, once, that a file has no services while it lies in no folder of the workspace: the server reads what belongs
 * together from folders.
 *
 * @returns {vscode.Disposable}
 */
function warnOfFilesOutsideFolders() {
    let said = false;
    const look = (/** @type {vscode.TextDocument} */ document) => {
        if (!said && document.languageId === 'erdsl' && document.uri.scheme === 'file' && !vscode.workspace.getWorkspaceFolder(document.uri)) {
            said = true;
            vscode.window.showWarningMessage(
                'erdsl files are checked when their folder is open: this one is coloured only.', OPEN_FOLDER)
                .then(chosen => chosen === OPEN_FOLDER ? vscode.commands.executeCommand('vscode.openFolder') : undefined);
        }
    };
    vscode.workspace.textDocuments.forEach(look);
    return vscode.workspace.onDidOpenTextDocument(look);
}

module.exports = { warnOfFilesOutsideFolders };
