import type { Readable } from "node:stream";
import type Fs from "node:fs";
import type * as Path from "node:path";
type Source = Readable | Fs.ReadStream | Path.ParsedPath;
type Loader = (source: Source) => Promise<import("node:buffer").Buffer>;
export type { Source, Loader };
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };
export interface Hook<E = unknown, R = void> {
  (event: E): R;
}
const attempt = <T>(run: () => T): Result<T> => {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
};
console.log(attempt(() => 1), attempt<number>(() => { throw new RangeError("no"); }));
