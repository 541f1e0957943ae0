/** What the tests use of the library, which comes without types. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<unknown>;
    /** Fails on what would be dropped in silence. */
    readonly safe: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly Record<string, unknown>[]>;
    toRDF(document: object, options: Options): Promise<readonly { readonly predicate: { readonly value: string } }[]>;
  };
  export default jsonld;
}
