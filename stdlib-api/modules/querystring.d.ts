/** Query strings, as Node's `querystring` reads and writes them. Pure: it needs no grant and leaves no record. */
declare module "becket:querystring" {
  /** What `parse` may be told. */
  export interface ParseOptions {
    decodeURIComponent?: (text: string) => string;
    /** How many pairs are read at most: 1000, and 0 for all. */
    maxKeys?: number;
  }
  /** What `stringify` may be told. */
  export interface StringifyOptions {
    encodeURIComponent?: (text: string) => string;
  }
  /** The pairs of a query string, in an object without a prototype; a key that comes again has an array. */
  export function parse(text: string, sep?: string, eq?: string, options?: ParseOptions): Record<string, string | string[]>;
  /** An object as a query string. */
  export function stringify(object: object, sep?: string, eq?: string, options?: StringifyOptions): string;
  /** A text with all but letters, digits and `-_.!~*'()` as `%XX`. */
  export function escape(text: string): string;
  /** The text that an escaped one stands for; what is malformed stays. */
  export function unescape(text: string): string;
}
