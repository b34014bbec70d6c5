'use strict';
// The extension with the language server that people start: 'erdsl lsp' of this checkout.

const assert = require('node:assert/strict');
const { mkdtemp, readFile, readdir, rm, writeFile } = require('node:fs/promises');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const { CancellationTokenSource, URI } = require('./fake-vscode');
const { loadExtension } = require('./shipped-extension');

const ROOT = path.join(__dirname, '..', '..');
const COMMAND = process.env.ERDSL_COMMAND ?? path.join(ROOT, 'erdsl');
const { token } = new CancellationTokenSource();

describe('with the language server', () => {
    const { editor, activate, deactivate } = loadExtension();
    /** @type {string} */
    let folder;
    /** @type {string} */
    let contoso;
    /** @type {Awaited<ReturnType<typeof editor.open>>} */
    let document;

    before(async () => {
        folder = await mkdtemp(path.join(tmpdir(), 'erdsl-'));
        contoso = await readFile(path.join(ROOT, 'examples', 'contoso', 'contoso.erdsl'), 'utf8');
        const file = path.join(folder, 'contoso.erdsl');
        await writeFile(file, contoso);
        editor.addFolder(folder);
        editor.settings['erdsl.command'] = COMMAND;
        await activate();
        document = await editor.open(URI.file(file), contoso);
    });

    after(async () => {
        await deactivate();
        await rm(folder, { recursive: true });
    });

    it('shows the findings of the text that is being typed, and takes them back', async () => {
        await editor.change(document, contoso.replace('region europe ', 'region nowhere '));
        const found = await editor.diagnosticsOf(document, diagnostics => diagnostics.length > 0);
        assert.match(found[0].message, /nowhere/);
        assert.deepEqual(found[0].range.start, document.at('nowhere'));
        assert.equal(found[0].severity, 0);
        assert.equal(found[0].source, 'erdsl');
        await editor.change(document, contoso);
        assert.deepEqual(await editor.diagnosticsOf(document, diagnostics => diagnostics.length === 0), []);
    });

    it('tells what a name is, and where it is declared, also in the library', async () => {
        const europe = document.at('europe  ');
        const hover = await editor.providers.Hover.provideHover(document, europe, token);
        assert.match(hover.contents[0].value, /^\*\*Europe\*\*, power platform region `europe`/);
        const [declared] = await editor.providers.Definition.provideDefinition(document, europe, token);
        assert.equal(declared.uri.toString(), 'library:/powerplatform.erdsl');
        const text = await editor.providers['TextDocumentContent library'].provideTextDocumentContent(declared.uri);
        assert.match(text.split('\n')[declared.range.start.line], /^power platform region europe /);
    });

    it('proposes names and words', async () => {
        const proposals = await editor.providers.CompletionItem.provideCompletionItems(document, document.at('amsterdamCircuit\n'),
            token, { triggerKind: 0 });
        assert.equal(proposals.items[0].label, 'amsterdamCircuit');
    });

    it('renames in declaration and references', async () => {
        const edit = await editor.providers.Rename.provideRenameEdits(document, document.at('edge1 {'), 'north', token);
        assert.deepEqual(edit.changes.map((/** @type {any} */ file) => [file.uri.toString(), file.edits.length]),
            [[document.uri.toString(), 2]]);
    });

    it('lists the uses of an element when its lens is clicked', async () => {
        const lenses = await editor.providers.CodeLens.provideCodeLenses(document, token);
        const lens = lenses.find((/** @type {any} */ one) => one.range.start.line === document.at('circuit amsterdamCircuit').line);
        assert.match(lens.command.title, /1 environment/);
        await editor.run(lens.command.command, ...lens.command.arguments);
        const shown = editor.ran.find(one => one.command === 'editor.action.showReferences');
        assert.deepEqual(shown?.parameters[1], document.at('amsterdamCircuit "'));
        assert.ok(shown?.parameters[2].length >= 3);
    });

    it('checks', async () => {
        await editor.run('erdsl.checkModel');
        assert.match(editor.outputs.erdsl, /^0 errors, \d+ warnings and notes\n$/m);
        assert.deepEqual(editor.shown.slice(-1), ['erdsl']);
    });

    it('shows the path of the element under the cursor', async () => {
        editor.api.window.activeTextEditor.selection.active = document.at('sales "Contoso');
        await editor.run('erdsl.showPath');
        assert.match(editor.outputs.erdsl, /^users of sales at amsterdam: amsterdam -> sales over amsterdamCircuit/m);
    });

    it('saves and generates, and says why it does not', async () => {
        document.isDirty = true;
        await editor.run('erdsl.generateFiles');
        assert.equal(document.saved, 1);
        const written = await readdir(path.join(folder, 'generated'), { recursive: true });
        assert.ok(written.some(name => name.includes('edge1')), String(written));
        assert.match(editor.outputs.erdsl, /^wrote .*edge1/m);

        await editor.change(document, contoso.replace('region europe ', 'region nowhere '));
        await editor.run('erdsl.generateFiles');
        assert.match(editor.messages[editor.messages.length - 1].text, /^Nothing was written: the model has \d+ errors?\./);

        document.canBeSaved = false;
        document.isDirty = true;
        await editor.run('erdsl.generateFiles');
        assert.match(editor.messages[editor.messages.length - 1].text, /^Nothing was generated: .*contoso\.erdsl could not be saved\.$/);
        await editor.change(document, contoso);
    });

    it('starts the server again when its command changes', async () => {
        const change = { affectsConfiguration: (/** @type {string} */ section) => section === 'erdsl.command' };
        editor.settings['erdsl.command'] = '/nowhere/erdsl';
        await editor.configured.fire(change);
        assert.ok(!('Hover' in editor.providers));
        editor.settings['erdsl.command'] = COMMAND;
        await editor.configured.fire(change);
        assert.ok('Hover' in editor.providers);
    });

    it('says once that a file outside the folders of the workspace has no services', async () => {
        const before = editor.messages.length;
        editor.answers['erdsl files are checked'] = 'Open Folder';
        await editor.open(URI.file('/elsewhere/other.erdsl'), 'site a\n');
        await editor.open(URI.file('/elsewhere/another.erdsl'), 'site a\n');
        assert.deepEqual(editor.messages.slice(before), [{ kind: 'warning',
            text: 'erdsl files are checked when their folder is open: this one is coloured only.' }]);
        assert.equal(editor.ran[editor.ran.length - 1].command, 'vscode.openFolder');
    });
});

describe('without the language server', () => {
    it('says that there is no such command, and leads to the setting', async () => {
        const { editor, activate, deactivate } = loadExtension();
        editor.settings['erdsl.command'] = 'no-such-erdsl';
        editor.answers['There is no command'] = 'Open Setting';
        await activate();
        await new Promise(setImmediate);
        assert.deepEqual(editor.messages, [{ kind: 'error', text: "There is no command 'no-such-erdsl' that can be run. erdsl files are"
            + " coloured only, until the setting 'erdsl.command' is the path of the script 'erdsl'." }]);
        assert.deepEqual(editor.ran, [{ command: 'workbench.action.openSettings', parameters: ['erdsl.command'] }]);
        await editor.open(URI.file('/elsewhere/a.erdsl'), 'site a\n');
        await editor.run('erdsl.checkModel');
        assert.deepEqual(editor.messages[editor.messages.length - 1], { kind: 'error', text: 'The language server is not running.' });
        await deactivate();
    });

    it('says why a command does not run', async () => {
        const { editor, activate, deactivate } = loadExtension();
        const folder = await mkdtemp(path.join(tmpdir(), 'erdsl-'));
        const command = path.join(folder, 'erdsl');
        await writeFile(command, '#!/bin/sh\necho "erdsl needs a Java" >&2\nexit 70\n', { mode: 0o755 });
        editor.settings['erdsl.command'] = command;
        await activate();
        assert.deepEqual(editor.messages, [{ kind: 'error', text: `'${command}' does not run: erdsl needs a Java` }]);
        assert.match(editor.outputs['erdsl language server'], /erdsl needs a Java/);
        await deactivate();
        await rm(folder, { recursive: true });
    });

    it('has its commands for erdsl files only', async () => {
        const { editor, activate, deactivate } = loadExtension();
        editor.settings['erdsl.command'] = 'no-such-erdsl';
        await activate();
        const text = await editor.open(URI.file('/elsewhere/a.txt'), 'site a\n');
        text.languageId = 'plaintext';
        await editor.run('erdsl.showPath');
        assert.deepEqual(editor.messages[editor.messages.length - 1], { kind: 'information',
            text: 'Open an erdsl file first: the command is about the file in the editor.' });
        await deactivate();
    });
});
