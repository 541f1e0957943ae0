/** The name of the library's database in the browser: also for those who read it without the library's own code. */
export const DATABASE = 'counterpart';
