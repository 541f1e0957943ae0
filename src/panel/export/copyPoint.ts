import { momentIn } from '../../library/export/citing.ts';
import { type Capture, exportedVersion } from '../../library/export/exported.ts';
import { type Markup, markup } from '../../library/export/markup.ts';
import type { ClaimView, StatementView } from '../../library/views.ts';
import { dateWords, message } from '../../ui/words/words.ts';
import { exportWords } from './exportWords.ts';
import { officialLink } from './officialLink.ts';

/** A quotation as letters alone, and as a word processor takes it. */
export interface Quotation {
  readonly plain: string;
  /** HTML. */
  readonly rich: string;
}

/**
 * A claim as a quotation with its source, ready to paste: the words as they stand, who published them where and when, the address that
 * leads to the words, and when they were read, with the hash of the text.
 * @param capture the text that counts; null where the library has lost it.
 */
export function quotationOf(statement: StatementView, claim: ClaimView, capture: Capture | null): Quotation {
  const { issuerName, title, published } = statement;
  const words = message('export_quoted', claim.text);
  const source = [
    issuerName,
    ...(title === '' ? [] : [message('export_quoted', title)]),
    ...(published === null ? [] : [`${message('export_published')} ${dateWords(published)}`]),
  ].join(', ');
  const address = officialLink(statement, claim);
  // A text that was read after what is on the screen says nothing of these words.
  const read = capture?.version.text === statement.text ? readingOf(capture) : null;
  return {
    plain: [words, `— ${source}`, address, read].filter((line) => line !== null).join('\n'),
    rich: markup`<blockquote${capture === null ? [] : markup` lang="${capture.language}"`}>${words}</blockquote><p>— ${source}${below(
      address === null ? null : markup`<a href="${address}">${address}</a>`,
    )}${below(read === null ? null : markup`<small>${read}</small>`)}</p>`.written,
  };
}

/** "read 5 May 2031, 10:20 UTC, version 2, SHA-256 …" */
function readingOf({ version }: Capture): string {
  const { number, captured, sha256 } = exportedVersion(version);
  return [
    `${message('export_captured')} ${momentIn(captured, exportWords())}`,
    `${message('export_version')} ${number}`,
    `SHA-256 ${sha256}`,
  ].join(', ');
}

const below = (line: Markup | null): readonly Markup[] => (line === null ? [] : [markup`<br>${line}`]);

/** Puts a quotation into the clipboard, from which each program takes the form that it can read. */
export function copyQuotation({ plain, rich }: Quotation): Promise<void> {
  const forms = { 'text/plain': plain, 'text/html': rich };
  const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
