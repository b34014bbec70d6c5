// Reports tests as Maven's do, so that whoever counts the tests of the build counts these.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
const escaped = text => text.replace(/[&<>"]/g, character => escapes[/** @type {keyof typeof escapes} */ (character)]);

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* report(events) {
    const cases = [];
    let failures = 0;
    let skipped = 0;
    let seconds = 0;
    for await (const { type, data } of events) {
        if (type !== 'test:pass' && type !== 'test:fail' || data.details.type === 'suite') {
            continue;
        }
        const time = data.details.duration_ms / 1000;
        seconds += time;
        let outcome = '';
        if (type === 'test:fail') {
            failures++;
            outcome = `<failure>${escaped(String(data.details.error?.cause ?? data.details.error))}</failure>`;
        } else if (data.skip !== undefined || data.todo !== undefined) {
            skipped++;
            outcome = '<skipped/>';
        }
        cases.push(`  <testcase classname="vscode" name="${escaped(data.name)}" time="${time.toFixed(3)}">${outcome}</testcase>`);
    }
    yield `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="vscode" time="${seconds.toFixed(3)}" tests="${cases.length}" errors="0" skipped="${skipped}" failures="${failures}">
${cases.join('\n')}
</testsuite>
`;
}
