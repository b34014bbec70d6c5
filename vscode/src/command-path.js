'use strict';

const { constants } = require('node:fs');
const { access, stat } = require('node:fs/promises');
const { homedir } = require('node:os');
const path = require('node:path');

/**
 * Finds a command as a shell does: a path is taken as it is, with `~` for the home folder; a name is looked up.
 *
 * @param {string} command
 * @param {string} folders where names are looked up, as in the environment variable PATH
 * @returns {Promise<string | undefined>} the path of a file that can be run, if there is one
 */
async function findCommand(command, folders) {
    const named = command.startsWith('~/') ? path.join(homedir(), command.slice(2)) : command;
    const candidates = named.includes(path.sep)
        ? [named]
        : folders.split(path.delimiter).filter(folder => folder !== '').map(folder => path.join(folder, named));
    for (const candidate of named === '' ? [] : candidates) {
        if (await canBeRun(candidate)) {
            return candidate;
        }
    }
    return undefined;
}

/** @param {string} file */
async function canBeRun(file) {
    try {
        await access(file, constants.X_OK);
        return (await stat(file)).isFile();
    } catch {
        // Not there, or not ours to run: both mean that the next folder is looked into.
        return false;
    }
}

module.exports = { findCommand };
