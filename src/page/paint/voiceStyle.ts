/**
 * Whose words the article says they are: both sides', the one's (in the order of the statements), nobody's, or `stray`: a quotation that
 * stands in none of the statements.
 */
export const VOICES = ['both', 'first', 'second', 'other', 'nobody', 'stray'] as const;
export type Voice = (typeof VOICES)[number];

/** The ink of every voice: sides have no colour, which would read as a status, or as taking one. 4.5 : 1 on its ground at least. */
export const VOICE_INK = { light: '#44403c', dark: '#d6d3d1' } as const;

/** The line that tells a voice from the others. */
export interface VoiceStyle {
  readonly line: 'solid' | 'dashed' | 'double' | 'dotted' | 'wavy';
  readonly width: string;
}

/** The line of every voice. */
export const VOICE_STYLES: Readonly<Record<Voice, VoiceStyle>> = {
  both: { line: 'double', width: '2px' },
  first: { line: 'solid', width: '2px' },
  second: { line: 'dashed', width: '2px' },
  other: { line: 'dashed', width: '1px' },
  nobody: { line: 'dotted', width: '2px' },
  stray: { line: 'wavy', width: '1px' },
};
