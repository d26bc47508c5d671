/** The bytes of a file that was brought in through `files:`. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Its text. */
export function textOf(base64: string): string {
  return new TextDecoder().decode(bytesOf(base64));
}
