// A process that has just started: loads the built engine, compares two files, and tells how long both took.
// Usage: node firstComparison.mjs ENGINE.js A.txt B.txt
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [engine, a, b] = process.argv.slice(2);
const statements = [a, b].map((file) => ({ text: readFileSync(file, 'utf8') }));
const start = performance.now();
const { compare } = await import(pathToFileURL(engine).href);
const loaded = performance.now();
const { links } = compare(statements);
const done = performance.now();
process.stdout.write(JSON.stringify({ loaded: loaded - start, compared: done - loaded, links: links.length }));
