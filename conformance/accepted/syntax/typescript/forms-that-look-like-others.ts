// Comparisons behind assertions, methods named by words of types, and lists of declarations.
const a: unknown = 1, b = 2;
console.log(a as number < b, (a as number) < b, a as number << 1, a as any >= b, a as unknown as number > b);
class A {
  static<T>(x: T) { return ["static", x] }
  static static<T>(x: T) { return ["static static", x] }
  get<T>(x: T) { return ["get", x] }
  set<T>(x: T) { return ["set", x] }
  async<T>(x: T) { return ["async", x] }
  readonly<T>(x: T) { return ["readonly", x] }
}
const it = new A();
console.log(it.static(1), A.static(2), it.get(3), it.set(4), it.async(5), it.readonly(6));
const literal = { static<T>(x: T) { return x }, async<T>(x: T) { return x }, get<T>(x: T) { return x } };
console.log(literal.static(7), literal.async(8), literal.get(9));
type Element1<T> = T extends (infer U extends string ? 1 : 2)[] ? U : never;
type Element2<T> = T extends [infer U extends string, ...infer R extends any[]] ? [U, R] : never;
type Parameter<T> = T extends abstract new (...a: infer P) => any ? P : never;
type Json = import("./json.js", { with: { "resolution-mode": "import" } }).Json;
type Pattern = ({ a, b: c }: Json, [d]: string[]) => void;
declare let first: Json, second: Pattern;
declare const { third, fourth }: Json, fifth = 5;
declare var sixth
declare function* seventh(): Generator<string>;
declare abstract class Eighth<T> extends A implements Iterable<T> { abstract m(): { a: 1 }; static {} }
declare const enum Ninth { A = 1 }
declare module "tenth";
let sure!: number = 3, surer!: string;
function takes(this) { return this }
console.log(sure, surer!, takes.call(4), takes.length);
console.log(typeof first, typeof sixth, typeof seventh, typeof Eighth, typeof Ninth);
