import browser from 'webextension-polyfill';

/** The address of the library page. */
export const libraryAddress = (): string => browser.runtime.getURL('src/reading/index.html');
