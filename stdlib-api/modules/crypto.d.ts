/** Digests and message authentication, as Node's `crypto` has them. Pure: it needs no grant and leaves no record. */
declare module "becket:crypto" {
  /** A digest. */
  export type Algorithm = "sha1" | "sha256" | "sha384" | "sha512";
  /** How the bytes are given. */
  export type Output = "hex" | "base64" | "base64url";
  /** The digest of a text's UTF-8: `createHash(algorithm).update(text).digest(output)`. */
  export function hash(algorithm: Algorithm, text: string, output?: Output): string;
  /** The HMAC of a text's UTF-8 under a key's: `createHmac(algorithm, key).update(text).digest(output)`. */
  export function hmac(algorithm: Algorithm, key: string, text: string, output?: Output): string;
  /** Whether two texts are the same, in a time that does not tell where they differ. Of different lengths they are not. */
  export function timingSafeEqual(a: string, b: string): boolean;
}
