let u: unknown = 'text';
const n = (u as string).length satisfies number;
const o = { a: { b: 1 } } as { a?: { b: number } } | undefined;
console.log(n, o!.a!.b, o?.a!.b, (u as any)!.length, [...(u as Iterable<string>)].length, ({} as const));
let t: [a: number, b?: string] = [1];
(t as any)[1] = 'x';
(t!)[0]++;
console.log(t, typeof (u as object));
for (const [key, v] of Object.entries({ a: 1 }) as [string, number][]) console.log(key, v);
try { throw 1 } catch (e: unknown) { console.log(e as number); }
