import type { Page } from 'puppeteer-core';

/** What of a page's text cannot be seen: cut off by its box, or standing outside the window sideways. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (!element.checkVisibility() || element.closest('.unseen, select, textarea, input') !== null) return false;
      if (![...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())) return false;
      const { overflowX } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const hidden =
        overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      return hidden || box.right > document.documentElement.clientWidth + 1;
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : [];
    return [...sideways, ...cut.map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`)];
  });
}
