import type { Ground } from './ground.ts';
import { commonRules, createHighlighter, type Highlighter, type Layer, underline } from './highlighter.ts';
import type { PlacedClaim } from './paint.ts';
import { VOICE_INK, VOICE_STYLES, VOICES, type Voice } from './voiceStyle.ts';

/** A mention that has its place on the page. Its status is that of the claim it reports. */
export interface PlacedMention extends PlacedClaim {
  readonly voice: Voice;
}

/** Paints the passages of an article. */
export type VoicePainter = Highlighter<PlacedMention>;

const PREFIX = 'counterpart-said-';

/** Paints mentions by who is said to have said it. */
export const createVoicePainter = (document: Document): VoicePainter =>
  createHighlighter(document, { prefix: PREFIX, layers: layersOf, rules: voiceRules });

const layersOf = (mentions: readonly PlacedMention[]): Layer[] =>
  VOICES.map((voice) => ({
    name: voice,
    ranges: mentions.filter((mention) => mention.voice === voice).flatMap(({ ranges }) => ranges),
    // A stray quotation may lie inside a mention: it is seen above it.
    priority: voice === 'stray' ? 1 : 0,
  }));

/** The style rules of the highlights on a ground. */
function voiceRules(ground: Ground): string {
  const each = (style: (voice: Voice) => string): string =>
    VOICES.map((voice) => `::highlight(${PREFIX}${voice}){${style(voice)}}`).join('');
  const voices = each((voice) =>
    underline({ ...VOICE_INK, ...VOICE_STYLES[voice], tinted: voice !== 'stray' }, ground),
  );
  return voices + commonRules(PREFIX, ground, (style) => each(() => style));
}
