/** Bounds of what may cross the border, in UTF-16 code units or members. Far above any real statement. */
export const MAX_BODY = 5 * 1024 * 1024;
/** Claims of one statement. */
export const MAX_CLAIMS = 5_000;
export const MAX_CLAIM_TEXT = 20_000;
/** Claims that one claim is linked to. */
export const MAX_PARTNERS = 20;
/** Parts of one claim. */
export const MAX_PARTS = 100;
/** Differences of one link. */
export const MAX_DIFFERENCES = 40;
export const MAX_URL = 4_096;
export const MAX_NAME = 200;
