'use strict';
// Loads the extension as it was packed into a fake editor.

const Module = require('node:module');
const path = require('node:path');
const { FakeEditor } = require('./fake-vscode');

const FOLDER = path.join(__dirname, '..', 'target', 'unpacked', 'extension');

/** Where the editor that loaded the extension is. @type {FakeEditor | undefined} */
let editor;

const load = Reflect.get(Module, '_load');
Reflect.set(Module, '_load', (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) =>
    request === 'vscode' ? editor?.api : load(request, ...rest));

/**
 * Loads a fresh copy of it.
 *
 * @returns {{ editor: FakeEditor, activate(): Promise<void>, deactivate(): Promise<void> }}
 */
function loadExtension() {
    Object.keys(require.cache).filter(file => file.startsWith(FOLDER)).forEach(file => delete require.cache[file]);
    const loaded = editor = new FakeEditor();
    const extension = require(path.join(FOLDER, 'src', 'extension.js'));
    /** @type {{ dispose(): unknown }[]} */
    const subscriptions = [];
    return {
        editor: loaded,
        activate: () => extension.activate({ subscriptions }),
        deactivate: async () => {
            await extension.deactivate();
            subscriptions.forEach(one => one.dispose());
        },
    };
}

module.exports = { FOLDER, loadExtension };
