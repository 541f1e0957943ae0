/** The name of the library's database in the browser: also for those who read it without the library's own code. */
export const DATABASE = 'counterpart';

/** The newest version of the library as the browser counts it: Dexie counts ten of its versions as one. */
export const DATABASE_VERSION = 90;
