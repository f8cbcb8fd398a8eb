/** Digests and message authentication, as Node's `crypto` has them. All but `randomUUID` are pure: they need no grant and leave no record. */
declare module "becket:crypto" {
  /** A digest. */
  export type Algorithm = "sha1" | "sha256" | "sha384" | "sha512";
  /** How the bytes are given. */
  export type Output = "hex" | "base64" | "base64url";
  /** The digest of bytes, or of a text's UTF-8: `createHash(algorithm).update(text).digest(output)`. */
  export function hash(algorithm: Algorithm, text: string | Uint8Array, output?: Output): string;
  /** The HMAC of bytes or of a text's UTF-8 under a key: `createHmac(algorithm, key).update(text).digest(output)`. */
  export function hmac(algorithm: Algorithm, key: string | Uint8Array, text: string | Uint8Array, output?: Output): string;
  /** An identity made of chance: `randomUUID()`. It needs the capability `random`, and is on record. */
  export function randomUUID(): string;
  /** Whether two texts or pieces of bytes are the same, in a time that does not tell where they differ. Of different lengths they are not. */
  export function timingSafeEqual(a: string | Uint8Array, b: string | Uint8Array): boolean;
}
