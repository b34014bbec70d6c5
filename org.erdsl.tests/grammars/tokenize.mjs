// Colours a text with a TextMate grammar, as editors do, and prints each piece that is no blank as a JSON line: where it
// starts and ends, in characters from the start of the text, and its innermost scope.
//   node tokenize.mjs GRAMMAR SCOPE FILE
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const [grammarFile, scope, file] = process.argv.slice(2);

const wasm = await readFile(require.resolve('vscode-oniguruma/release/onig.wasm'));
await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
const registry = new textmate.Registry({
    onigLib: Promise.resolve({
        createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
        createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(await readFile(grammarFile, 'utf8'), grammarFile),
});
const grammar = await registry.loadGrammar(scope);

let state = textmate.INITIAL;
let offset = 0;
for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
        if (line.slice(startIndex, endIndex).trim() !== '') {
            console.log(JSON.stringify({ start: offset + startIndex, end: offset + Math.min(endIndex, line.length), scope: scopes[scopes.length - 1] }));
        }
    }
    offset += line.length + 1;
}
