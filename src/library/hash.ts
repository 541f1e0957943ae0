/** SHA-256 of a text in UTF-8, hexadecimal: tells versions of a text apart, and names what was pasted. */
export function hashOf(text: string): Promise<string> {
  return digestOf(new TextEncoder().encode(text));
}

/** SHA-256 of bytes, hexadecimal. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
