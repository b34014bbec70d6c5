// Packs the extension into target/erdsl-VERSION.vsix. vsce gives the entries the time of the day and the modes of this
// machine's files; here they get the time of the build's sources, so that the same sources give the same bytes.
//   node package.mjs TIME      TIME as in ISO 8601
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createVSIX } from '@vscode/vsce';
import yauzl from 'yauzl';
import yazl from 'yazl';

// Archives hold the local time.
process.env.TZ = 'UTC';
const time = new Date(process.argv[2]);
if (Number.isNaN(time.getTime())) {
    throw new Error('Say the time that the entries get, such as 2026-11-24T00:00:00Z.');
}

/**
 * @param {string} file
 * @returns {Promise<{ name: string, contents: Buffer, executable: boolean }[]>} what the archive holds, by name
 */
async function entries(file) {
    const archive = await new Promise((resolve, reject) =>
        yauzl.open(file, { autoClose: false, lazyEntries: true }, (error, opened) => error ? reject(error) : resolve(opened)));
    /** @type {{ name: string, contents: Buffer, executable: boolean }[]} */
    const found = [];
    await new Promise((resolve, reject) => {
        archive.on('end', resolve);
        archive.on('error', reject);
        archive.on('entry', (/** @type {{ fileName: string, externalFileAttributes: number }} */ entry) => archive.openReadStream(entry,
            async (/** @type {Error | null} */ error, /** @type {import('node:stream').Readable} */ stream) => {
                if (error) {
                    reject(error);
                } else {
                    found.push({
                        name: entry.fileName,
                        contents: await buffer(stream),
                        executable: (entry.externalFileAttributes >>> 16 & 0o100) !== 0,
                    });
                    archive.readEntry();
                }
            }));
        archive.readEntry();
    });
    archive.close();
    return found.sort((first, second) => first.name < second.name ? -1 : 1);
}

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const packed = `target/erdsl-${version}.vsix`;
const raw = `target/raw-${version}.vsix`;
await mkdir('target', { recursive: true });
await createVSIX({ cwd: process.cwd(), packagePath: raw, allowMissingRepository: true });

const archive = new yazl.ZipFile();
for (const { name, contents, executable } of await entries(raw)) {
    archive.addBuffer(contents, name, { mtime: time, mode: executable ? 0o100755 : 0o100644 });
}
archive.end();
await pipeline(archive.outputStream, createWriteStream(packed));
await rm(raw);
