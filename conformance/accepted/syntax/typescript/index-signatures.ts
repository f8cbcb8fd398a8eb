interface Counts { [word: string]: number }
interface Table { readonly [row: number]: { [column: string]: string | undefined }; length: number }
type Env = { [K in string]?: string } & { [key: `X-${string}`]: string };
class Bag {
  [key: string]: unknown;
  static [id: number]: string;
  readonly [symbol: symbol]: boolean;
  size = 0;
}
const counts: Counts = {};
for (const word of "a b a c a".split(" ")) counts[word] = (counts[word] ?? 0) + 1;
const table: Table = { 0: { a: "1" }, length: 1 };
const env: Env = { "X-One": "1" };
const bag = new Bag();
bag.extra = [1];
bag[Symbol.for("s")] = true as never;
console.log(counts, table[0]!.a, table[0]["b"], env, bag, Bag.length);
