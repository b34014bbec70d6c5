'use strict';
// What is packed, and that what it declares is there.

const assert = require('node:assert/strict');
const { readFile, readdir, stat } = require('node:fs/promises');
const path = require('node:path');
const { describe, it } = require('node:test');
const { FakeEditor } = require('./fake-vscode');
const { FOLDER, loadExtension } = require('./shipped-extension');

const SOURCES = path.join(__dirname, '..');

/** @param {string} name */
const read = name => readFile(path.join(FOLDER, name), 'utf8');

describe('the package', () => {
    it('holds the extension and its libraries, and nothing else', async () => {
        const names = (await readdir(FOLDER)).sort();
        assert.deepEqual(names, ['CHANGELOG.md', 'LICENSE.txt', 'README.md', 'icon.png', 'language-configuration.json',
            'node_modules', 'package.json', 'src', 'src-gen']);
        const { dependencies } = JSON.parse(await read('package.json'));
        for (const name of Object.keys(dependencies)) {
            assert.ok((await stat(path.join(FOLDER, 'node_modules', name, 'package.json'))).isFile(), name);
        }
        const files = (await readdir(FOLDER, { recursive: true })).filter(name => /\.(map|d\.ts|node)$/.test(name));
        assert.deepEqual(files, []);
    });

    it('has the licence and the version of erdsl', async () => {
        assert.equal(await read('LICENSE.txt'), await readFile(path.join(SOURCES, '..', 'LICENSE'), 'utf8'));
        const parent = await readFile(path.join(SOURCES, '..', 'pom.xml'), 'utf8');
        assert.ok(parent.includes(`<version>${JSON.parse(await read('package.json')).version}</version>`));
    });

    it('has every file that its description names', async () => {
        const { contributes, icon, main } = JSON.parse(await read('package.json'));
        const named = [icon, main, ...contributes.grammars.map((/** @type {any} */ grammar) => grammar.path),
            ...contributes.languages.flatMap((/** @type {any} */ language) =>
                [language.configuration, language.icon.light, language.icon.dark])];
        for (const name of named) {
            assert.ok((await stat(path.join(FOLDER, name))).size > 0, name);
        }
        const grammar = JSON.parse(await read(contributes.grammars[0].path));
        assert.equal(grammar.scopeName, contributes.grammars[0].scopeName);
    });

    it('offers the commands that it registers, and names its settings in the README', async () => {
        const { contributes } = JSON.parse(await read('package.json'));
        const { editor, activate, deactivate } = loadExtension();
        assert.ok(editor instanceof FakeEditor);
        editor.settings['erdsl.command'] = 'no-such-erdsl';
        await activate();
        const offered = contributes.commands.map((/** @type {any} */ command) => command.command).sort();
        // This one is for the lenses, and takes a place.
        const registered = [...editor.commands.keys()].filter(id => id !== 'erdsl.showReferences').sort();
        assert.deepEqual(offered, registered);
        await deactivate();
        const readme = await read('README.md');
        for (const name of Object.keys(contributes.configuration.properties)) {
            assert.ok(readme.includes(`\`${name}\``), name);
        }
        for (const { title } of contributes.commands) {
            assert.ok(`${readme}${await read('CHANGELOG.md')}`.includes(title), title);
        }
    });
});
