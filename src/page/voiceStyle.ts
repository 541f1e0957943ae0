/**
 * Whose words the article says they are: both sides', the one's (in the order of the statements), nobody's, or `stray`: a quotation that
 * stands in none of the statements.
 */
export const VOICES = ['both', 'first', 'second', 'other', 'nobody', 'stray'] as const;
export type Voice = (typeof VOICES)[number];

/** Colour and line of a voice: both tell it, so that colour is never the only sign, and none of them judges. */
export interface VoiceStyle {
  /** On a light ground; 4.5 : 1 on white at least. */
  readonly light: string;
  /** On a dark ground. */
  readonly dark: string;
  readonly line: 'solid' | 'dashed' | 'double' | 'dotted' | 'wavy';
  readonly width: string;
}

export const VOICE_STYLES: Readonly<Record<Voice, VoiceStyle>> = {
  both: { light: '#0f766e', dark: '#5eead4', line: 'double', width: '2px' },
  first: { light: '#4338ca', dark: '#a5b4fc', line: 'solid', width: '2px' },
  second: { light: '#b45309', dark: '#fcd34d', line: 'dashed', width: '2px' },
  other: { light: '#7e22ce', dark: '#d8b4fe', line: 'dashed', width: '1px' },
  nobody: { light: '#6b7280', dark: '#9ca3af', line: 'dotted', width: '2px' },
  stray: { light: '#57534e', dark: '#d6d3d1', line: 'wavy', width: '1px' },
};
