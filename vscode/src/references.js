'use strict';

const vscode = require('vscode');

const SHOW_REFERENCES = 'erdsl.showReferences';

/**
 * The lens "2 environments" above an element lists them when it is clicked.
 *
 * @returns {vscode.Disposable}
 */
function registerReferences() {
    return vscode.commands.registerCommand(SHOW_REFERENCES, async (/** @type {string} */ file, /** @type {{ line: number, character: number }} */ at) => {
        const uri = vscode.Uri.parse(file);
        const position = new vscode.Position(at.line, at.character);
        const locations = await vscode.commands.executeCommand('vscode.executeReferenceProvider', uri, position);
        await vscode.commands.executeCommand('editor.action.showReferences', uri, position, locations);
    });
}

/**
 * Gives the lenses of the server a command. The server sends file and position with them, but knows no command of an
 * editor that would list references.
 *
 * @param {vscode.TextDocument} document
 * @param {vscode.CancellationToken} token
 * @param {import('vscode-languageclient').ProvideCodeLensesSignature} next
 */
async function lensesWithLinks(document, token, next) {
    const lenses = await next(document, token);
    return lenses?.map(lens => lens.command?.command === '' && lens.command.arguments
        ? new vscode.CodeLens(lens.range, { ...lens.command, command: SHOW_REFERENCES })
        : lens);
}

module.exports = { lensesWithLinks, registerReferences };
