interface P { x: number; y?: string }
type Q<T> = T extends string ? number : T[];
abstract class Base<T> implements Iterable2<T> {
  protected readonly items: T[] = [];
  private count!: number;
  declare note: string;
  static readonly kind: string = "base";
  public name?: string;
  #secret: number = 1;
  constructor(protectedName: string) { this.name = protectedName; this.count = 0; }
  abstract area(): number;
  add(item: T): this;
  add(item: T, times: number): this;
  add(item: T, times?: number): this { for (let i = 0; i < (times ?? 1); i++) this.items.push(item); this.count++; return this; }
  get size(): number { return this.items.length; }
  set size(v: number) { this.items.length = v; }
  protected secret(this: Base<T>): number { return this.#secret; }
  [key: string]: unknown;
}
interface Iterable2<T> { add(item: T): unknown }
class Box<T = string> extends Base<T> {
  override area(): number { return this.size * 2; }
  public override add(item: T, times: number = 2): this { super.add(item, times); return this; }
  static async?: boolean;
}
const b = new Box<string>("n") as Base<string>;
b.add("q");
console.log(b.size, (b as Box).area(), Base.kind, b.name, Object.keys(b));
function f<T extends P>(a: T, ...rest: Array<Q<string>>): a is T { return a!.x === rest.length; }
console.log(f({ x: 0 }), f<P>({ x: 1 }, 5));
const g = <T,>(v: T): T => v;
console.log(g<number>(3), (<const T,>(x: T) => x)(4));
let u: unknown = "s"; const n = (u as string).length satisfies number; console.log(n, u!);
function h(x: string): void; function h(x: number): void; function h(x: any): void { console.log("h", x); }
h(1);
declare const outside: number; declare function ext(): void;
const o = { m<T>(this: unknown, a: T) { return a; }, async: 1 as const, ...({} as object) }; console.log(o.m(2));
for (const k of [1, 2] as number[]) console.log(k);
const t: [a: number, b?: string] = [1]; console.log(t);
class G<in out T> { constructor(readonly2: T) { console.log(readonly2); } } new G<string>("g");
console.log(((a: number, b = 2 as number): number => a + b)(1), typeof (null as any), [1, 2].map<string>((x) => `${x}`));
label: while (true as boolean) { break label; }
const x2 = b?.size!, y2 = (b!).size; console.log(x2, y2);
