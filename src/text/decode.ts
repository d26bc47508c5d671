/** What stands in the way of reading bytes as a document. */
export type Unreadable = 'binary' | 'utf-16' | 'not-utf-8' | 'too-large';

export type Decoded = { readonly text: string } | { readonly unreadable: Unreadable };

/**
 * Reads a file's bytes as UTF-8. A byte order mark is dropped and a lone CR becomes LF, as editors do, so that
 * positions agree with what a person sees there; neither changes the length of anything that follows on its line.
 */
export function decode(bytes: Uint8Array, limit: number): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { unreadable: 'utf-16' };
  if (bytes.length > limit) return { unreadable: 'too-large' };
  if (bytes.includes(0)) return { unreadable: looksLikeUtf16(bytes) ? 'utf-16' : 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text };
  } catch {
    return { unreadable: 'not-utf-8' };
  }
}

/** Without a byte order mark, western text in UTF-16 has a zero in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length * 0.3 && Math.min(even, odd) === 0;
}
