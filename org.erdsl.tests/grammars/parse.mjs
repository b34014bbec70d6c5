// Parses files with the grammar of a language and prints, for each, where it is not of that language, or its syntax tree.
//   node parse.mjs check GRAMMAR FILE...   one line for each error: FILE:LINE:COLUMN: what; ends with 1 if there is any
//   node parse.mjs tree GRAMMAR FILE       the named nodes as lines: depth, type, and the text of leaves as JSON
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
const [mode, grammar, ...files] = process.argv.slice(2);

await Parser.init();
const folder = dirname(require.resolve(`tree-sitter-${grammar}/package.json`));
const parser = new Parser();
parser.setLanguage(await Language.load(join(folder, `tree-sitter-${grammar}.wasm`)));

let errors = 0;

function check(file, node) {
    if (node.isError || node.isMissing) {
        errors++;
        const { row, column } = node.startPosition;
        console.log(`${file}:${row + 1}:${column + 1}: ${node.isMissing ? 'missing ' + node.type : JSON.stringify(node.text.slice(0, 60))}`);
        return;
    }
    node.children.forEach(child => check(file, child));
}

function print(node, depth) {
    console.log(node.namedChildCount === 0 ? `${depth} ${node.type} ${JSON.stringify(node.text)}` : `${depth} ${node.type}`);
    node.namedChildren.forEach(child => print(child, depth + 1));
}

for (const file of files) {
    const tree = parser.parse(await readFile(file, 'utf8'));
    if (mode === 'tree') {
        print(tree.rootNode, 0);
    } else {
        check(file, tree.rootNode);
    }
}
process.exitCode = errors > 0 ? 1 : 0;
