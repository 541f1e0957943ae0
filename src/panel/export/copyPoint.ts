import { momentIn } from '../../library/export/citing.ts';
import { type Capture, exportedVersion } from '../../library/export/exported.ts';
import { type Markup, markup } from '../../library/export/markup.ts';
import { wordsOfParts } from '../../library/judgement/linkedWords.ts';
import { statusWords } from '../../ui/pair/statusMarks.ts';
import { dateWords, message } from '../../ui/words/words.ts';
import type { Point } from '../comparison/points.ts';
import { exportWords } from './exportWords.ts';
import { officialLink } from './officialLink.ts';

/** A quotation as letters alone, and as a word processor takes it. */
export interface Quotation {
  readonly plain: string;
  /** HTML. */
  readonly rich: string;
}

/** What of a point is copied. */
type Concerning = 'claim' | 'side' | 'facing' | 'linked';

/**
 * A claim as a quotation with its source, ready to paste: the words as they stand, who published them where and when, the address that
 * leads to the words, and when they were read, with the hash of the text. Where its parts stand differently, a line for each says how, with
 * the other side's words.
 * @param capture the text that counts; null where the library has lost it.
 */
export function quotationOf(point: Pick<Point, Concerning>, capture: Capture | null): Quotation {
  const { claim, side: statement } = point;
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
  const parts = partLines(point);
  return {
    plain: [words, `— ${source}`, address, read, ...parts].filter((line) => line !== null).join('\n'),
    rich: markup`<blockquote${capture === null ? [] : markup` lang="${capture.language}"`}>${words}</blockquote><p>— ${source}${below(
      address === null ? null : markup`<a href="${address}">${address}</a>`,
    )}${below(read === null ? null : markup`<small>${read}</small>`)}</p>${parts.map((line) => markup`<p>${line}</p>`)}`
      .written,
  };
}

/**
 * How each part of a claim stands, and in which words the other side has it: "Both say this: “the exchange of prisoners”; Kremlin: “…”". What
 * is pasted stands where no code of a side is explained: sides are called by their names.
 */
function partLines({ claim, side, facing, linked }: Pick<Point, Concerning>): readonly string[] {
  return (claim.parts ?? []).map(({ status, possible }, place) => {
    const own = message('export_quoted', wordsOfParts(claim, new Set([place])));
    const theirs = linked.flatMap(({ claim: partner, partner: link }) => {
      const places = link.parts?.flatMap(([mine, other]) => (mine === place ? [other] : []));
      if (facing === null || places?.length === 0) return [];
      const said = places ? wordsOfParts(partner, new Set(places)) : partner.text;
      return [
        `${facing.issuerName}: ${message('export_quoted', said)}${link.possible ? ` (${message('export_possible')})` : ''}`,
      ];
    });
    return `${statusWords(status, side.issuerName, possible)}: ${[own, ...theirs].join('; ')}`;
  });
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
