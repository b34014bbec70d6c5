'use strict';
// What the editor does by itself, from patterns: words, indentation, comments.

const assert = require('node:assert/strict');
const { readFile, readdir } = require('node:fs/promises');
const path = require('node:path');
const { before, describe, it } = require('node:test');
const { FOLDER } = require('./shipped-extension');

const EXAMPLES = path.join(__dirname, '..', '..', 'examples');

describe('the language configuration', () => {
    /** @type {any} */
    let configuration;

    before(async () => {
        configuration = JSON.parse(await readFile(path.join(FOLDER, 'language-configuration.json'), 'utf8'));
    });

    it('takes names and literals as words', () => {
        const text = 'site münchen-ost { location 52.37, -4.90 } primary 192.0.2.0/30, 2001:db8::/126 asn "x y"';
        assert.deepEqual(text.match(new RegExp(configuration.wordPattern, 'g')), ['site', 'münchen-ost', 'location', '52.37', '-4.90',
            'primary', '192.0.2.0/30', '2001:db8::/126', 'asn', 'x', 'y']);
    });

    it('indents a line as the formatter would', async () => {
        const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;
        const increase = new RegExp(increaseIndentPattern);
        const decrease = new RegExp(decreaseIndentPattern);
        let lines = 0;
        for (const folder of await readdir(EXAMPLES, { withFileTypes: true })) {
            for (const name of folder.isDirectory() ? await readdir(path.join(EXAMPLES, folder.name)) : []) {
                if (!name.endsWith('.erdsl')) {
                    continue;
                }
                let depth = 0;
                for (const line of (await readFile(path.join(EXAMPLES, folder.name, name), 'utf8')).split('\n')) {
                    depth -= decrease.test(line) ? 1 : 0;
                    // Continued lists and comments have a place of their own, which no rule on single lines knows.
                    if (decrease.test(line) || increase.test(line)) {
                        assert.equal(line.length - line.trimStart().length, 4 * depth, `${name}: ${line}`);
                        lines++;
                    }
                    depth += increase.test(line) ? 1 : 0;
                }
                assert.equal(depth, 0, name);
            }
        }
        assert.ok(lines > 50, String(lines));
    });

    it('is not misled by braces in strings and comments', () => {
        const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
        for (const line of ['site a "{"', 'site a // {', 'site a { users 3 }', '/* { */', 'site a "\\" {"']) {
            assert.ok(!increase.test(line), line);
        }
        for (const line of ['site a {', 'site a "}" { // here', 'site a { // }', '    bgp {   ']) {
            assert.ok(increase.test(line), line);
        }
    });

    it('continues a comment on the next line', () => {
        const rules = configuration.onEnterRules;
        /** @param {string} text @param {string} after */
        const rule = (text, after) => rules.find((/** @type {any} */ one) => new RegExp(one.beforeText).test(text)
            && (!one.afterText || new RegExp(one.afterText).test(after)))?.action;
        assert.deepEqual(rule('/**', ' */'), { indent: 'indentOutdent', appendText: ' * ' });
        assert.deepEqual(rule('/** First.', ''), { indent: 'none', appendText: ' * ' });
        assert.deepEqual(rule(' * Second.', ''), { indent: 'none', appendText: '* ' });
        assert.deepEqual(rule(' */', ''), { indent: 'none', removeText: 1 });
        assert.equal(rule('/* Done. */', ''), undefined);
        assert.equal(rule('site a {', ''), undefined);
    });
});
