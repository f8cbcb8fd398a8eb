const identity = <T,>(value: T): T => value;
const first = <T extends { length: number }>(value: T): number => value.length;
const pair = <A, B = A>(a: A, b: B): [A, B] => [a, b];
const keyed = <const T extends readonly string[]>(...names: T): { [K in T[number]]: true } =>
  Object.fromEntries(names.map((name) => [name, true])) as { [K in T[number]]: true };
const load = async <T extends object>(value: T): Promise<T & { loaded: true }> => ({ ...value, loaded: true });
const nested = <T,>(f: <U>(u: U) => T): T => f<number>(1);
const curried = <A,>(a: A) => <B,>(b: B): [A, B] => [a, b];
console.log(identity(1), first("abc"), pair("a", 2), keyed("x", "y"), await load({ a: 1 }));
console.log(nested(<U,>(u: U) => String(u)), curried(1)("b"), identity<string>("s"), [1, 2].map(<T,>(x: T) => [x]));
console.log(identity.name, first.length, keyed.length, load.name);
