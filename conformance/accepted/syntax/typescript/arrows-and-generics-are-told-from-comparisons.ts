// `<` after a name is a type argument list only where a call, template or end follows; arrows may have types everywhere.
const f = <T,>(x: T, y?: T): [T, T?] => [x, y], a = 1, b = 2, c = 3, d = { f<T>(x: T) { return x; }, g: (x: number) => x };
console.log(a < b, a < b == b > c, f<number>(1), f<string | null>("s", null), d.f<number>(5), (a < b) as boolean, new Map<string, Array<number>>([["k", [1]]]).get("k"), new Set<number>().size);
const g = async <T,>(x: T): Promise<T> => x, h = (x: number, ...r: number[]): x is 5 => x === 5 && r.length === 0, i = (x?: number): void => void x, j = ({ a, b = 2 }: { a: number; b?: number }): number => a + b, k = ([x]: [number]) => x;
console.log(await g<number>(1), h(5), i(), j({ a: 1 }), k([9]), a ? (b) : (c), a ? (x: number): number => x : b, (a as number) < b, (<any,>(x: any) => x)(1), ((x: number) => x * 2 satisfies number)(4));
const tag = <T,>(s: TemplateStringsArray, ...v: T[]) => s.join("|") + v.join();
console.log(tag<number>`a${1}b`, a as any as number + 1, (a! + b!) * c!, d!.g!(1), d?.f?.(2), `${a satisfies number}`);
