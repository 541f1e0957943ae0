/** The parser in a file of its own, which is loaded at its first use: else every start of the worker would wait for it. */
export { parseHTML } from 'linkedom';
