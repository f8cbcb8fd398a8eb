for (let i: number = 0, j: number = 2; i < j; i++) console.log(i as number);
for (const [key, value] of Object.entries({ a: 1 }) as [string, number][]) console.log(key, value);
for (const key in { x: 1 } as Record<string, number>) console.log(key as string);
for await (const each of [Promise.resolve(1)] as Promise<number>[]) console.log(each satisfies number);
try {
  throw { code: 5 } as { code: number };
} catch (error: any) {
  console.log(error.code as number);
}
try {
  null!.x;
} catch (error: unknown) {
  console.log((<T,>(e: T): string => (e as TypeError).message)(error));
}
outer: for (const a of [1, 2] satisfies number[]) {
  for (const b of (["x", "y"] as const)) {
    if (a === (2 as number)) continue outer;
    console.log(a, b!);
  }
}
