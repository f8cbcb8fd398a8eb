/** Base64 of texts, as Node's `Buffer` has it. Pure: it needs no grant and leaves no record. */
declare module "becket:base64" {
  /** The base64 of a text's UTF-8: `Buffer.from(text).toString("base64")`. */
  export function encode(text: string): string;
  /** The same with `-` and `_`, without `=`: `Buffer.from(text).toString("base64url")`. */
  export function encodeUrl(text: string): string;
  /** The text that either kind of base64 holds: `Buffer.from(text, "base64").toString("utf8")`. */
  export function decode(text: string): string;
}
