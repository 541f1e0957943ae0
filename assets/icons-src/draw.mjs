// Draws the icons of assets/public/icons from the SVG files beside this one: node assets/icons-src/draw.mjs
// Needs a Chromium, named by CHROME or at /usr/bin/chromium. The PNG files are committed, so a build never needs this.
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const here = new URL('.', import.meta.url);
const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const name of ['nothing', 'statement']) {
  const svg = readFileSync(new URL(`${name}.svg`, here), 'utf8');
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    writeFileSync(
      new URL(`../public/icons/${name}-${size}.png`, here),
      await page.screenshot({ type: 'png', omitBackground: true }),
    );
  }
}
await browser.close();
