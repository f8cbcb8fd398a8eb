/** Texts as bytes and back, as Node's `Buffer` has them. Pure: it needs no grant and leaves no record. */
declare module "becket:bytes" {
  /** How a text stands for bytes. */
  export type Encoding = "utf8" | "hex" | "base64" | "base64url" | "latin1" | "utf16le";
  /** The bytes that a text stands for in one encoding, as a text of another: `Buffer.from(text, from).toString(to)`. */
  export function transcode(text: string, from: Encoding, to: Encoding): string;
  /** The bytes that a text stands for: `Buffer.from(text, encoding)`. */
  export function fromText(text: string, encoding?: Encoding): Uint8Array;
  /** The text that bytes are in an encoding: `Buffer.from(bytes).toString(encoding)`. */
  export function toText(bytes: Uint8Array, encoding?: Encoding): string;
  /** How many bytes a text is: `Buffer.from(text, encoding).length`. */
  export function byteLength(text: string, encoding?: Encoding): number;
}
