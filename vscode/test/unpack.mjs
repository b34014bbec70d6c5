// Unpacks the packed extension into target/unpacked, where the tests load it from: what they test is what is shipped.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await rm('target/unpacked', { recursive: true, force: true });
await mkdir('target/surefire-reports', { recursive: true });
yauzl.open(`target/erdsl-${version}.vsix`, { lazyEntries: true }, (error, archive) => {
    if (error) {
        throw error;
    }
    archive.on('entry', entry => archive.openReadStream(entry, async (failure, stream) => {
        if (failure) {
            throw failure;
        }
        const file = join('target/unpacked', entry.fileName);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, await buffer(stream));
        archive.readEntry();
    }));
    archive.readEntry();
});
