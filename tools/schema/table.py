#!/usr/bin/env python3
"""Makes a table of the commands of a platform out of its vendor's public schema.

    table.py SLICE FOLDER... > org.erdsl.tests/testdata/schema/PLATFORM.table

SLICE is a file of this folder: which schema, and the paths the table is to hold. The folders hold the files of the
schema at the commit the slice names. Names of nodes and kinds of values are all that is taken over: no description, no
text, no file. docs/howto/schema-tables.md tells how to get the files.

A path is names with spaces between them, `a|b` for either, and `*` at the end for all leaves there. `name=text` says how
the platform writes a node whose name the command line does not have as it is: `~` in the text is a space, `<>` the node's
next value, `<*>` any value, `<...>` the rest of the line, `<a!b>` one of two words; an empty text means that nothing is
written, so that its values or children stand for themselves.

The table has a line for each node, its children one space further in, with one word in angle brackets for each value.
A dot is a node that is not written.
"""

import itertools
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree


class Node:
    """A node of a schema: its values, and its children by name, made when asked for."""

    def __init__(self, name, values, make_children, leaf):
        self.name, self.values, self.make_children, self.leaf = name, values, make_children, leaf
        self.made = None

    def children(self):
        if self.made is None:
            self.made = {}
            for child in self.make_children():
                earlier = self.made.get(child.name)
                self.made[child.name] = earlier.beside(child) if earlier else child
        return self.made

    def beside(self, other):
        """This node with the children of another too: two modules may each define a part of one node."""
        return Node(self.name, self.values, lambda: itertools.chain(self.make_children(), other.make_children()),
                    self.leaf and other.leaf)


def span(text):
    """A range or a choice of words as a table has it."""
    return "<" + re.sub(r"\s+", "", text) + ">"


# --- VyOS: interface definitions, XML with includes -----------------------------------------------------------------

class Vyos:

    def __init__(self, folders):
        self.folder = pathlib.Path(folders[0])
        self.roots = [ElementTree.fromstring(self.text(path)) for path in sorted(self.folder.glob("*.xml.in"))]

    def text(self, path):
        return re.sub(r"#include <(.*?)>", lambda match: self.text(self.folder / match.group(1)), path.read_text())

    def root(self):
        return Node("", [], lambda: self.merged([child for root in self.roots for child in root]), False)

    def merged(self, elements):
        """Nodes with one name in several files are one node."""
        by_name = {}
        for element in elements:
            if element.tag in ("node", "tagNode", "leafNode"):
                by_name.setdefault(element.get("name"), []).append(element)
        for name, same in by_name.items():
            below = [child for element in same for children in element.findall("children") for child in children]
            leaf = same[0].tag == "leafNode"
            valueless = any(element.find("properties/valueless") is not None for element in same)
            values = [] if same[0].tag == "node" or valueless else [self.value(same[0])]
            yield Node(name, values, lambda below=below: self.merged(below), leaf)

    def value(self, element):
        constraint = element.find("properties/constraint")
        if constraint is None:
            return "<>"
        ranges = [re.findall(r"--range (\d+-\d+)", validator.get("argument") or "")
                  for validator in constraint.findall("validator") if validator.get("name") == "numeric"]
        words = [re.fullmatch(r"\^?\(([\w|-]+)\)\$?", regex.text or "") for regex in constraint.findall("regex")]
        kinds = len(constraint.findall("validator")) + len(constraint.findall("regex"))
        if len(ranges) == kinds == 1 and ranges[0]:
            return span("|".join(ranges[0]).replace("-", ".."))
        if len(words) == kinds == 1 and words[0]:
            return span(words[0].group(1))
        return "<>"


# --- YANG -----------------------------------------------------------------------------------------------------------

TOKEN = re.compile(r"""\s+|//[^\n]*|/\*.*?\*/|"((?:[^"\\]|\\.)*)"|'([^']*)'|([{};])|([^\s{};"']+)""", re.S)
DATA = ("container", "list", "leaf", "leaf-list")


class Statement:

    def __init__(self, keyword, argument, module):
        self.keyword, self.argument, self.module = keyword, argument, module
        self.below = []

    def all(self, *keywords):
        return [below for below in self.below if below.keyword in keywords]

    def word(self, keyword):
        found = self.all(keyword)
        return found[0].argument if found else None


class Yang:

    def __init__(self, folders):
        self.definitions, self.prefixes, self.augments, self.modules = {}, {}, {}, []
        for folder in folders:
            for path in sorted(pathlib.Path(folder).glob("*.yang")):
                self.modules.append(self.parse(path))
        for module in self.modules:
            self.enter(module)

    def parse(self, path):
        stack, words = [Statement("", "", None)], []
        for token in TOKEN.finditer(path.read_text()):
            double, single, mark, word = token.groups()
            if double is not None or single is not None:
                words.append(double if double is not None else single)
            elif word is not None and word != "+":
                words.append(word)
            elif mark in ("{", ";"):
                statement = Statement(words[0], "".join(words[1:]), None)
                stack[-1].below.append(statement)
                words = []
                if mark == "{":
                    stack.append(statement)
            elif mark == "}":
                stack.pop()
        return stack[0].below[0]

    def enter(self, module):
        owner = module.word("belongs-to") or module.argument
        prefixes = self.prefixes.setdefault(module, {})
        for imported in module.all("import"):
            prefixes[imported.word("prefix")] = imported.argument
        for own in module.all("belongs-to"):
            prefixes[own.word("prefix")] = owner
        if module.word("prefix"):
            prefixes[module.word("prefix")] = owner
        module.owner = owner
        self.mark(module, module)
        for augment in module.all("augment"):
            self.augments.setdefault(names(augment.argument), []).append(augment)

    def mark(self, statement, module):
        statement.module = module
        for below in statement.below:
            if below.keyword in ("grouping", "typedef"):
                self.definitions.setdefault((below.keyword, module.owner, below.argument), below)
            self.mark(below, module)

    def definition(self, keyword, name, module):
        owner = module.owner
        if ":" in name:
            prefix, name = name.split(":")
            owner = self.prefixes[module].get(prefix, owner)
        return self.definitions.get((keyword, owner, name))

    def root(self):
        return Node("", [], lambda: self.nodes([below for module in self.modules for below in module.below], ()), False)

    def nodes(self, statements, path):
        for statement in statements:
            if statement.keyword in DATA:
                yield self.node(statement, path + (statement.argument,))
            elif statement.keyword in ("choice", "case"):
                inside = path + (statement.argument,)
                yield from self.nodes(statement.below, inside)
                yield from self.augmented(inside)
            elif statement.keyword == "uses":
                for augment in statement.all("augment"):
                    self.augments.setdefault(path + names(augment.argument), []).append(augment)
                grouping = self.definition("grouping", statement.argument, statement.module)
                if grouping is not None:
                    yield from self.nodes(grouping.below, path)

    def augmented(self, path):
        for augment in self.augments.get(path, []):
            yield from self.nodes(augment.below, path)
            for case in augment.all("case"):
                yield from self.augmented(path + (case.argument,))

    def node(self, statement, path):
        def children():
            yield from self.nodes(statement.below, path)
            yield from self.augmented(path)
        if statement.keyword in ("leaf", "leaf-list"):
            value = self.value(statement.all("type")[0])
            return Node(statement.argument, [] if value is None else [value], lambda: [], True)
        keys = (statement.word("key") or "").split()
        node = Node(statement.argument, [], children, False)
        if keys:
            made = node.children()
            node.values = [made[key].values[0] if key in made and made[key].values else "<>" for key in keys]
        return node

    def value(self, kind):
        """The word for a type; nothing for a leaf without value."""
        while True:
            name = kind.argument
            enums = [enum.argument for enum in kind.all("enum")]
            if enums:
                return span("|".join(enums)) if len(enums) <= 12 else "<>"
            if name == "empty":
                return None
            if name == "boolean":
                return "<true|false>"
            if kind.word("range") and re.fullmatch(r"[\d. |]+", kind.word("range")):
                return span(kind.word("range"))
            typedef = self.definition("typedef", name, kind.module)
            if typedef is None:
                return "<>"
            kind = typedef.all("type")[0]


def names(path):
    return tuple(step.split(":")[-1] for step in path.strip("/").split("/"))


# --- the table ------------------------------------------------------------------------------------------------------

def take(node, steps, tree):
    """Puts a path of a slice into the tree of what the table holds."""
    if not steps:
        return
    wanted = dict((name.split("=", 1) + [None])[:2] for name in steps[0].split("|"))
    found = [name for name in node.children() if name in wanted]
    if steps[0] == "*":
        found = [name for name, child in node.children().items() if child.leaf]
    elif len(found) < len(wanted):
        sys.exit("the schema has none of " + steps[0] + " in " + (node.name or "its root") + ": "
                 + " ".join(node.children()))
    for name in found:
        child = node.children()[name]
        take(child, steps[1:], tree.setdefault(written(child, wanted.get(name)), {}))


def written(node, text):
    """How a node stands in the table."""
    if text is None:
        return " ".join([node.name] + node.values)
    if not text:
        return " ".join(["."] + node.values)
    values = iter(node.values)
    return re.sub("<>", lambda match: next(values), text.replace("~", " ").replace("!", "|")).replace("<*>", "<>")


def lines(tree, depth):
    for line in sorted(tree):
        yield " " * depth + line
        yield from lines(tree[line], depth + 1)


def main():
    wanted = pathlib.Path(sys.argv[1]).read_text().splitlines()
    head = [line for line in wanted if line.startswith("#")]
    kind = re.search(r"schema: (\w+)", "\n".join(head)).group(1)
    root = {"vyos": Vyos, "yang": Yang}[kind](sys.argv[2:]).root()
    start = re.search(r"below: (.*)", "\n".join(head))
    for step in start.group(1).split() if start else []:
        root = root.children()[step]
    tree = {}
    for line in wanted:
        if line and not line.startswith("#"):
            take(root, line.split(), tree)
    print("\n".join(head + list(lines(tree, 0))))


if __name__ == "__main__":
    main()
