// What is erased leaves blanks of the same length, and here and there a semicolon or a parenthesis.
function plain<T extends object>(this: Date | void, a: T, b?: number, ...rest: string[]): T { const c = a as T; return c! }
console.log(plain.toString());
const arrow = <T,>(x: T, y: { a: 1 } = { a: 1 }): x is T => !!x && y satisfies object;
console.log(`${arrow}`);
class Base<T extends (x: number) => void> implements Iterable<T> {
  static<U>(x: U) { return x }
  private readonly x: number = 1;
  declare y: string;
  z!: T;
  [key: string]: any;
  m(): void;
  m(n?: number) {}
  get<V>(v: V) { return v }
}
console.log(Base.toString());
console.log(Base);
class Derived extends Base<(x: number) => void> { override z = (x: number) => {} }
console.log(Derived, String(Derived));
const shown = class extends (Base as { new (): any }) { public a?: (b: string) => void };
console.log(shown, shown.toString());
function statements() {
  let a = 1, f = (x: number) => x
  type T = { a: number }
  (f)(a)
  const b = a as number
  [1, 2].map(String)
  interface I { b: T }
  declare let c: I, d: T
  declare class E { m(): void }
  function g(x: string): void
  function g(x: any) { return x }
  return a satisfies number
}
console.log(statements.toString());
const moved = (a: number, b: {
  c: number
}): {
  d: number
} => ({ d: a + b.c });
console.log(moved.toString(), moved(1, { c: 2 }));
const moves = () => async <
  T
>(a: T) => a;
console.log(moves.toString(), typeof moves());
function returns() {
  return <
    T
  >(a: T) => a;
}
console.log(returns.toString(), returns()(5));
console.log(((wide: "é" | "日本" | "😀" /* ü	ö */) => wide).toString());
const object = { async<T>(x: T) { return x }, get<T>(x: T): T { return x }, get a(): number { return 1 } };
console.log(object.async.toString(), object.get.toString(), Object.getOwnPropertyDescriptor(object, "a")!.get!.toString());
class Members {
  x
  private *gen() {}
  y = 1
  public ["z"] = 2
}
console.log(Members.toString(), Object.keys(new Members()));
console.log(plain.toString().length, plain.name, Base.prototype.m.toString());
