import type { Ground } from './ground.ts';
import type { PlacedClaim } from './paint.ts';
import { addSheet } from './sheet.ts';
import { VOICE_INK, VOICE_STYLES, VOICES, type Voice } from './voiceStyle.ts';

/** A mention that has its place on the page. Its status is that of the claim it reports. */
export interface PlacedMention extends PlacedClaim {
  readonly voice: Voice;
}

export interface VoicePainter {
  /** Paints these mentions and no others. */
  paint(mentions: readonly PlacedMention[], ground: Ground): void;
  /** Lights one up; null for none. */
  focus(mention: PlacedClaim | null): void;
  /** Takes all paint of ours from the page. */
  clear(): void;
}

const PREFIX = 'counterpart-said-';
const FOCUS = 'focus';

/** Paints who is said to have said it, as `createPainter` paints statuses: one highlight a voice, no node of the page changed. */
export function createVoicePainter(document: Document): VoicePainter {
  const sheet = addSheet(document);
  let rules = '';
  const set = (name: string, ranges: readonly Range[], priority: number): void => {
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const range of ranges) highlight.add(range);
    if (ranges.length > 0) CSS.highlights.set(PREFIX + name, highlight);
    else CSS.highlights.delete(PREFIX + name);
  };
  const paint = (mentions: readonly PlacedMention[]): void => {
    for (const voice of VOICES) {
      const said = mentions.filter((mention) => mention.voice === voice);
      // A stray quotation may lie inside a mention: it is seen above it.
      set(
        voice,
        said.flatMap(({ ranges }) => ranges),
        voice === 'stray' ? 1 : 0,
      );
    }
  };
  const focus = (mention: PlacedClaim | null): void => set(FOCUS, mention?.ranges ?? [], 2);
  return {
    paint(mentions, ground) {
      const wanted = voiceRules(ground);
      if (wanted !== rules) sheet.replace(wanted);
      rules = wanted;
      paint(mentions);
    },
    focus,
    clear() {
      paint([]);
      focus(null);
      sheet.remove();
    },
  };
}

/** The style rules of the highlights on a ground. */
export function voiceRules({ ink, tint }: Ground): string {
  const each = (style: (voice: Voice) => string): string =>
    VOICES.map((voice) => `::highlight(${PREFIX}${voice}){${style(voice)}}`).join('');
  const voices = each((voice) => {
    const { line, width } = VOICE_STYLES[voice];
    const { light, dark } = VOICE_INK;
    const ground = tint && voice !== 'stray' ? `background-color:color-mix(in srgb,${light} 8%,transparent);` : '';
    return `${ground}text-decoration:underline ${line} ${width} ${ink === 'light' ? dark : light};text-underline-offset:3px`;
  });
  const focus = ink === 'light' ? '#ffffff3d' : '#1c19171c';
  const plain = (style: string): string => each(() => `background-color:transparent;${style}`);
  return (
    `${voices}::highlight(${PREFIX}${FOCUS}){background-color:${focus}}` +
    `@media (prefers-contrast:more){${plain('text-decoration-thickness:3px')}}` +
    `@media (forced-colors:active){${plain('text-decoration-color:CanvasText')}::highlight(${PREFIX}${FOCUS}){background-color:Highlight;color:HighlightText}}`
  );
}
