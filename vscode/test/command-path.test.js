'use strict';

const assert = require('node:assert/strict');
const { mkdir, mkdtemp, rm, writeFile } = require('node:fs/promises');
const { homedir, tmpdir } = require('node:os');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const { FOLDER } = require('./shipped-extension');

const { findCommand } = require(path.join(FOLDER, 'src', 'command-path.js'));

describe('the command', () => {
    /** @type {string} */
    let folder;

    before(async () => {
        folder = await mkdtemp(path.join(tmpdir(), 'erdsl-'));
        await mkdir(path.join(folder, 'first', 'tool'), { recursive: true });
        await mkdir(path.join(folder, 'second'));
        await writeFile(path.join(folder, 'first', 'erdsl'), '', { mode: 0o644 });
        await writeFile(path.join(folder, 'second', 'erdsl'), '', { mode: 0o755 });
    });

    after(() => rm(folder, { recursive: true }));

    it('is looked up as a name: the first file that can be run', async () => {
        const folders = ['first', '', 'second'].map(name => name && path.join(folder, name)).join(path.delimiter);
        assert.equal(await findCommand('erdsl', folders), path.join(folder, 'second', 'erdsl'));
        assert.equal(await findCommand('tool', folders), undefined);
        assert.equal(await findCommand('', folders), undefined);
    });

    it('is taken as a path as it is', async () => {
        assert.equal(await findCommand(path.join(folder, 'second', 'erdsl'), ''), path.join(folder, 'second', 'erdsl'));
        assert.equal(await findCommand(path.join(folder, 'first', 'erdsl'), ''), undefined);
    });

    it('may start in the home folder', async () => {
        const there = path.relative(homedir(), path.join(folder, 'second', 'erdsl'));
        assert.equal(await findCommand(`~/${there}`, ''), path.join(folder, 'second', 'erdsl'));
    });
});
