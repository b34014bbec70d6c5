'use strict';
// As much of VS Code's API as the extension and its language client use, without an editor: documents are texts in
// memory, providers are kept where tests can call them, and what people would see is written down. What is not here
// fails with its name, so that nothing is silently left out.

const { URI } = require('vscode-uri');

class Disposable {

    /** @param {() => unknown} dispose */
    constructor(dispose) {
        this.dispose = dispose;
    }

    /** @param {{ dispose(): unknown }[]} several */
    static from(...several) {
        return new Disposable(() => several.forEach(one => one.dispose()));
    }
}

class EventEmitter {

    /** @type {Set<(value: any) => any>} */
    #listeners = new Set();

    event = (/** @type {(value: any) => any} */ listener, /** @type {any} */ self, /** @type {any[] | undefined} */ disposables) => {
        const bound = self ? listener.bind(self) : listener;
        this.#listeners.add(bound);
        const disposable = new Disposable(() => this.#listeners.delete(bound));
        disposables?.push(disposable);
        return disposable;
    };

    /** @param {any} value */
    async fire(value) {
        for (const listener of [...this.#listeners]) {
            await listener(value);
        }
    }

    dispose() {
        this.#listeners.clear();
    }
}

class CancellationTokenSource {
    token = { isCancellationRequested: false, onCancellationRequested: new EventEmitter().event };

    dispose() { }
}

class Position {

    /** @param {number} line @param {number} character */
    constructor(line, character) {
        this.line = line;
        this.character = character;
    }
}

class Range {

    /** @param {Position | number} start @param {Position | number} end @param {number} [endLine] @param {number} [endCharacter] */
    constructor(start, end, endLine, endCharacter) {
        this.start = start instanceof Position ? start : new Position(Number(start), Number(end));
        this.end = end instanceof Position ? end : new Position(Number(endLine), Number(endCharacter));
    }
}

/** Classes that only hold what they are made of, with the names of their constructors' parameters. */
const holders = {
    CallHierarchyItem: ['kind', 'name', 'detail', 'uri', 'range', 'selectionRange'],
    CodeAction: ['title', 'kind'],
    CodeLens: ['range', 'command'],
    CompletionItem: ['label', 'kind'],
    CompletionList: ['items', 'isIncomplete'],
    Diagnostic: ['range', 'message', 'severity'],
    DocumentHighlight: ['range', 'kind'],
    DocumentLink: ['range', 'target'],
    DocumentSymbol: ['name', 'detail', 'kind', 'range', 'selectionRange'],
    FoldingRange: ['start', 'end', 'kind'],
    InlayHint: ['position', 'label', 'kind'],
    Location: ['uri', 'range'],
    MarkdownString: ['value', 'supportThemeIcons'],
    ParameterInformation: ['label', 'documentation'],
    SemanticTokens: ['data', 'resultId'],
    SignatureHelp: [],
    SignatureInformation: ['label', 'documentation'],
    SnippetString: ['value'],
    SymbolInformation: ['name', 'kind', 'containerName', 'location'],
    TextEdit: ['range', 'newText'],
    TypeHierarchyItem: ['kind', 'name', 'detail', 'uri', 'range', 'selectionRange'],
};

/** @param {string} name @param {string[]} fields */
function holder(name, fields) {
    return { [name]: class {
        constructor(/** @type {unknown[]} */ ...values) {
            values.forEach((value, index) => Object.assign(this, { [fields[index]]: value }));
        }
    } }[name];
}

class Hover {

    /** @param {unknown} contents @param {Range} range */
    constructor(contents, range) {
        this.contents = [contents].flat();
        this.range = range;
    }
}

class WorkspaceEdit {

    /** @type {{ uri: URI, edits: any[] }[]} */
    changes = [];

    /** @param {URI} uri @param {any[]} edits */
    set(uri, edits) {
        this.changes.push({ uri, edits });
    }
}

/** @param {string} first @param {string[]} others */
const numbered = (first, ...others) => Object.fromEntries([first, ...others].map((name, index) => [name, index]));

/** A text in memory. */
class Document {
    languageId = 'erdsl';
    version = 1;
    isDirty = false;
    canBeSaved = true;
    saved = 0;

    /** @param {URI} uri @param {string} text */
    constructor(uri, text) {
        this.uri = uri;
        this.text = text;
    }

    getText() {
        return this.text;
    }

    async save() {
        this.saved++;
        this.isDirty = !this.canBeSaved;
        return this.canBeSaved;
    }

    /** Where a part of the text begins. @param {string} part */
    at(part) {
        const lines = this.text.slice(0, this.text.indexOf(part)).split('\n');
        return new Position(lines.length - 1, lines[lines.length - 1].length);
    }
}

/** Makes an editor without a window. */
class FakeEditor {
    /** @type {{ kind: string, text: string }[]} what people were told */
    messages = [];
    /** @type {Record<string, string>} the answer to a message that starts so */
    answers = {};
    /** @type {Record<string, string>} what stands in the outputs, by their name */
    outputs = {};
    /** @type {string[]} the outputs that were brought to the front */
    shown = [];
    /** @type {Record<string, unknown>} */
    settings = {};
    /** @type {Record<string, any>} what was registered, by kind */
    providers = {};
    /** @type {Map<string, any[]>} */
    diagnostics = new Map();
    /** @type {{ command: string, parameters: any[] }[]} built-in commands that were run */
    ran = [];
    /** @type {Map<string, (...parameters: any[]) => any>} */
    commands = new Map();
    /** @type {Document[]} */
    documents = [];
    /** @type {any[]} */
    folders = [];

    opened = new EventEmitter();
    changed = new EventEmitter();
    closed = new EventEmitter();
    configured = new EventEmitter();
    published = new EventEmitter();

    /** @param {string} path of a folder of the workspace */
    addFolder(path) {
        this.folders.push({ uri: URI.file(path), name: path, index: this.folders.length });
    }

    /** @param {URI} uri @param {string} text */
    async open(uri, text) {
        const document = new Document(uri, text);
        this.documents.push(document);
        this.api.window.activeTextEditor = { document, selection: { active: new Position(0, 0) } };
        await this.opened.fire(document);
        return document;
    }

    /** Replaces the whole text, as an author does who pastes. @param {Document} document @param {string} text */
    async change(document, text) {
        const lines = document.text.split('\n');
        const range = new Range(0, 0, lines.length - 1, lines[lines.length - 1].length);
        const contentChanges = [{ range, rangeOffset: 0, rangeLength: document.text.length, text }];
        document.text = text;
        document.version++;
        document.isDirty = true;
        await this.changed.fire({ document, contentChanges });
    }

    /** Waits until the diagnostics of a document are as wanted. @param {Document} document @param {(found: any[]) => boolean} wanted */
    async diagnosticsOf(document, wanted) {
        const key = document.uri.toString();
        for (;;) {
            const found = this.diagnostics.get(key);
            if (found && wanted(found)) {
                return found;
            }
            await new Promise(resolve => {
                const once = this.published.event(() => {
                    once.dispose();
                    resolve(undefined);
                }, undefined, undefined);
            });
        }
    }

    /** @param {string} command @param {any[]} parameters */
    async run(command, ...parameters) {
        const registered = this.commands.get(command);
        if (registered) {
            return registered(...parameters);
        }
        this.ran.push({ command, parameters });
        if (command === 'vscode.executeReferenceProvider') {
            const document = this.documents.find(one => one.uri.toString() === parameters[0].toString());
            return this.providers.References.provideReferences(document, parameters[1], { includeDeclaration: true },
                new CancellationTokenSource().token);
        }
        return undefined;
    }

    /** @param {string} kind */
    #message(kind) {
        return async (/** @type {string} */ text) => {
            this.messages.push({ kind, text });
            return Object.entries(this.answers).find(([start]) => text.startsWith(start))?.[1];
        };
    }

    /** @param {string} name */
    #output(name) {
        this.outputs[name] = '';
        const append = (/** @type {string} */ text) => { this.outputs[name] += text; };
        return {
            name,
            append,
            appendLine: (/** @type {string} */ text) => append(text + '\n'),
            clear: () => { this.outputs[name] = ''; },
            show: () => this.shown.push(name),
            dispose: () => { },
        };
    }

    /** @param {string} kind */
    #register(kind) {
        return (/** @type {any} */ _selector, /** @type {any} */ provider) => {
            this.providers[kind] = provider;
            return new Disposable(() => { delete this.providers[kind]; });
        };
    }

    #workspace = {
        textDocuments: this.documents,
        workspaceFolders: this.folders,
        notebookDocuments: [],
        getConfiguration: (/** @type {string | undefined} */ section) => ({
            get: (/** @type {string} */ key, /** @type {unknown} */ otherwise) =>
                this.settings[section ? `${section}.${key}` : key] ?? otherwise,
        }),
        getWorkspaceFolder: (/** @type {URI} */ uri) =>
            this.folders.find(folder => uri.toString().startsWith(folder.uri.toString() + '/')),
        createFileSystemWatcher: () => ({
            onDidCreate: new EventEmitter().event, onDidChange: new EventEmitter().event, onDidDelete: new EventEmitter().event,
            dispose: () => { },
        }),
        registerTextDocumentContentProvider: (/** @type {string} */ scheme, /** @type {any} */ provider) =>
            this.#register(`TextDocumentContent ${scheme}`)(scheme, provider),
        onDidChangeConfiguration: this.configured.event,
        onDidOpenTextDocument: this.opened.event,
        onDidChangeTextDocument: this.changed.event,
        onDidCloseTextDocument: this.closed.event,
        onDidSaveTextDocument: new EventEmitter().event,
        onWillSaveTextDocument: new EventEmitter().event,
        onDidChangeWorkspaceFolders: new EventEmitter().event,
        onDidCreateFiles: new EventEmitter().event,
        onDidRenameFiles: new EventEmitter().event,
        onDidDeleteFiles: new EventEmitter().event,
        onWillCreateFiles: new EventEmitter().event,
        onWillRenameFiles: new EventEmitter().event,
        onWillDeleteFiles: new EventEmitter().event,
        onDidOpenNotebookDocument: new EventEmitter().event,
        onDidChangeNotebookDocument: new EventEmitter().event,
        onDidSaveNotebookDocument: new EventEmitter().event,
        onDidCloseNotebookDocument: new EventEmitter().event,
    };

    #languages = {
        match: (/** @type {any} */ selector, /** @type {Document} */ document) => [selector].flat().some((/** @type {any} */ one) =>
            (one.language === undefined || one.language === document.languageId)
            && (one.scheme === undefined || one.scheme === document.uri.scheme)) ? 10 : 0,
        createDiagnosticCollection: () => ({
            set: (/** @type {URI} */ uri, /** @type {any[]} */ found) => {
                this.diagnostics.set(uri.toString(), found);
                this.published.fire(undefined);
            },
            delete: (/** @type {URI} */ uri) => this.diagnostics.delete(uri.toString()),
            clear: () => this.diagnostics.clear(),
            dispose: () => { },
        }),
        ...Object.fromEntries(['CodeActions', 'CodeLens', 'CompletionItem', 'Definition', 'DocumentFormattingEdit',
            'DocumentHighlight', 'DocumentRangeFormattingEdit', 'DocumentSymbol', 'FoldingRange', 'Hover', 'InlayHints',
            'Reference', 'Rename', 'SignatureHelp', 'WorkspaceSymbol', 'OnTypeFormattingEdit',
            'DocumentSemanticTokens', 'DocumentRangeSemanticTokens'].map(kind =>
                [`register${kind}Provider`, this.#register(kind === 'Reference' ? 'References' : kind)])),
    };

    #window = {
        /** @type {any} */ activeTextEditor: undefined,
        tabGroups: { all: [], onDidChangeTabs: new EventEmitter().event },
        onDidChangeActiveTextEditor: new EventEmitter().event,
        createOutputChannel: (/** @type {string} */ name) => this.#output(name),
        showErrorMessage: this.#message('error'),
        showWarningMessage: this.#message('warning'),
        showInformationMessage: this.#message('information'),
    };

    api = strict('vscode', {
        version: '1.82.0',
        env: { appName: 'Fake', language: 'en' },
        Uri: URI,
        Disposable, EventEmitter, CancellationTokenSource, Hover, Position, Range, WorkspaceEdit,
        CancellationError: class extends Error { },
        TabInputText: class { }, TabInputTextDiff: class { }, TabInputCustom: class { }, TabInputNotebook: class { },
        ...Object.fromEntries(Object.entries(holders).map(([name, fields]) => [name, holder(name, fields)])),
        DiagnosticSeverity: numbered('Error', 'Warning', 'Information', 'Hint'),
        DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
        CompletionItemKind: numbered('Text', 'Method', 'Function', 'Constructor', 'Field', 'Variable', 'Class', 'Interface',
            'Module', 'Property', 'Unit', 'Value', 'Enum', 'Keyword', 'Snippet', 'Color', 'File', 'Reference'),
        CompletionItemTag: { Deprecated: 1 },
        CompletionTriggerKind: numbered('Invoke', 'TriggerCharacter', 'TriggerForIncompleteCompletions'),
        CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
        DocumentHighlightKind: numbered('Text', 'Read', 'Write'),
        FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
        SymbolKind: numbered('File', 'Module', 'Namespace', 'Package', 'Class'),
        SymbolTag: { Deprecated: 1 },
        TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 },
        CodeActionKind: {
            Empty: kind(''), QuickFix: kind('quickfix'), Refactor: kind('refactor'), RefactorExtract: kind('refactor.extract'),
            RefactorInline: kind('refactor.inline'), RefactorMove: kind('refactor.move'), RefactorRewrite: kind('refactor.rewrite'),
            Source: kind('source'), SourceOrganizeImports: kind('source.organizeImports'), SourceFixAll: kind('source.fixAll'),
        },
        commands: strict('vscode.commands', {
            registerCommand: (/** @type {string} */ id, /** @type {any} */ handler, /** @type {any} */ self) => {
                if (this.commands.has(id)) {
                    throw new Error(`command '${id}' already exists`);
                }
                this.commands.set(id, self ? handler.bind(self) : handler);
                return new Disposable(() => this.commands.delete(id));
            },
            executeCommand: (/** @type {string} */ id, /** @type {any[]} */ ...parameters) => this.run(id, ...parameters),
        }),
        languages: strict('vscode.languages', this.#languages),
        window: strict('vscode.window', this.#window),
        workspace: strict('vscode.workspace', this.#workspace),
    });
}

/** @param {string} value */
function kind(value) {
    return { value, append: (/** @type {string} */ more) => kind(value ? `${value}.${more}` : more) };
}

/** @template {object} T @param {string} name @param {T} known @returns {T & Record<string, any>} */
function strict(name, known) {
    return new Proxy(known, {
        get(target, property) {
            if (!(property in target) && typeof property === 'string' && property !== 'then') {
                throw new Error(`the fake editor has no ${name}.${property}`);
            }
            return Reflect.get(target, property);
        },
    });
}

module.exports = { CancellationTokenSource, FakeEditor, Position, Range, URI };
