class Box<in out T extends object = {}> { constructor(public_: T) { console.log(public_); } map<U>(f: (x: T) => U): U[] { return [f({} as T)]; } }
const id = <T,>(x: T): T => x, k = async_<number>;
function async_<T>(x?: T) { return typeof x; }
console.log(new Box<{ a: 1 }>({ a: 1 }).map<string>((x) => typeof x), id<number>(4), k(1), [1, 2].map<number>((x) => x * 2), new Map<string, Array<Set<number>>>().size);
const a = 1, b = 2, c = 3;
console.log(a < b, (c as any) > a);
