'use strict';

const { execFile } = require('node:child_process');
const { promisify } = require('node:util');
const vscode = require('vscode');
const { LanguageClient, RevealOutputChannelOn, TransportKind } = require('vscode-languageclient/node');
const { findCommand } = require('./command-path');
const { lensesWithLinks } = require('./references');

const SETTING = 'erdsl.command';
const OPEN_SETTING = 'Open Setting';

/** The language server `erdsl lsp`, as a process of its own. */
class Server {

    /** @type {LanguageClient | undefined} */
    #client;

    #log = vscode.window.createOutputChannel('erdsl language server');

    /** Starts it, or says why it cannot be started. */
    async start() {
        const wanted = vscode.workspace.getConfiguration().get(SETTING, 'erdsl');
        const command = await findCommand(wanted, process.env.PATH ?? '');
        if (!command) {
            this.#sayThatThereIsNone(wanted);
            return;
        }
        if (!await this.#runs(command)) {
            return;
        }
        const client = new LanguageClient('erdsl', 'erdsl language server',
            { command, args: ['lsp'], transport: TransportKind.stdio },
            {
                // Files of other schemes are not on this machine; the library is served by the server itself.
                documentSelector: [{ scheme: 'file', language: 'erdsl' }, { scheme: 'library', language: 'erdsl' }],
                synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.erdsl') },
                outputChannel: this.#log,
                revealOutputChannelOn: RevealOutputChannelOn.Never,
                middleware: { provideCodeLenses: lensesWithLinks },
            });
        this.#client = client;
        await client.start();
    }

    /**
     * Runs a command of the server.
     *
     * @param {string} command
     * @param {...unknown} parameters the first is the URI of a file
     * @returns {Promise<string>} what it says, for people
     * @throws {Error} with the server's reason where it refuses, or because there is no server
     */
    async run(command, ...parameters) {
        if (!this.#client) {
            throw new Error('The language server is not running.');
        }
        return this.#client.sendRequest('workspace/executeCommand', { command, arguments: parameters });
    }

    async stop() {
        const client = this.#client;
        this.#client = undefined;
        await client?.dispose();
    }

    async restart() {
        await this.stop();
        await this.start();
    }

    dispose() {
        this.#log.dispose();
    }

    /**
     * Whether the command is erdsl, and can do its work here; says why where it cannot: a language client would only say
     * that the connection broke. This also builds erdsl on first use.
     *
     * @param {string} command
     */
    async #runs(command) {
        try {
            const { stdout } = await promisify(execFile)(command, ['--version']);
            this.#log.appendLine(stdout.trim());
            return true;
        } catch (error) {
            const { message, stderr } = /** @type {Error & { stderr?: string }} */ (error);
            this.#log.appendLine(message);
            vscode.window.showErrorMessage(`'${command}' does not run: ${(stderr ?? message).trim()}`);
            return false;
        }
    }

    /** @param {string} wanted */
    #sayThatThereIsNone(wanted) {
        vscode.window.showErrorMessage(
            `There is no command '${wanted}' that can be run. erdsl files are coloured only, until the setting '${SETTING}' is the path of the script 'erdsl'.`,
            OPEN_SETTING).then(chosen => chosen === OPEN_SETTING
                ? vscode.commands.executeCommand('workbench.action.openSettings', SETTING) : undefined);
    }
}

module.exports = { Server };
