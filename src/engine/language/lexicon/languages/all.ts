/** Forms in other languages, a file each: `key : forms` of keys that the topics and names have. */
export const LANGUAGES: readonly string[] = [];
