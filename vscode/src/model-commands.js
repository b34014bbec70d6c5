'use strict';

const vscode = require('vscode');

/**
 * The commands check, generate and show path. What they say stands in the output "erdsl".
 *
 * @param {import('./server').Server} server
 * @returns {vscode.Disposable}
 */
function registerModelCommands(server) {
    const output = vscode.window.createOutputChannel('erdsl');

    /**
     * @param {string} command of the server
     * @param {(editor: vscode.TextEditor) => unknown[]} parameters what it takes besides the file
     */
    async function run(command, parameters) {
        const editor = vscode.window.activeTextEditor;
        if (editor?.document.languageId !== 'erdsl') {
            vscode.window.showInformationMessage('Open an erdsl file first: the command is about the file in the editor.');
            return;
        }
        try {
            const answer = await server.run(command, editor.document.uri.toString(), ...parameters(editor));
            output.clear();
            output.appendLine(answer);
            output.show(true);
        } catch (error) {
            vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
        }
    }

    return vscode.Disposable.from(
        output,
        vscode.commands.registerCommand('erdsl.checkModel', () => run('erdsl.check', () => [])),
        vscode.commands.registerCommand('erdsl.generateFiles', async () => {
            // The server generates from the files as they are saved, as the command line does.
            if (await saveModels()) {
                await run('erdsl.generate', () => []);
            }
        }),
        vscode.commands.registerCommand('erdsl.showPath', () => run('erdsl.path', editor => [
            { line: editor.selection.active.line, character: editor.selection.active.character }])));
}

/** Saves the erdsl files that are open; says so and gives up where one cannot be saved. */
async function saveModels() {
    for (const document of vscode.workspace.textDocuments) {
        if (document.languageId === 'erdsl' && document.isDirty && !await document.save()) {
            vscode.window.showErrorMessage(`Nothing was generated: ${document.uri.fsPath} could not be saved.`);
            return false;
        }
    }
    return true;
}

module.exports = { registerModelCommands };
