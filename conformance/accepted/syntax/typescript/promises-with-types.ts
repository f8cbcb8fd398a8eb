type Settled<T> = { [K in keyof T]: PromiseSettledResult<Awaited<T[K]>> };
const wait = <T>(value: T | PromiseLike<T>, fail?: Error): Promise<T> => new Promise<T>((resolve, reject: (reason?: unknown) => void): void => fail ? reject(fail) : resolve(value));
const all = await Promise.all<[Promise<number>, Promise<string>]>([wait(1), wait("s")]);
const settled: Settled<[Promise<number>, Promise<never>]> = await Promise.allSettled([wait(1), wait(undefined as never, new Error("f"))] as const);
console.log(all, settled.map((each: PromiseSettledResult<unknown>): string => each.status));
async function retry<T>(run: (attempt: number) => Promise<T>, { times = 3 }: { times?: number } = {}): Promise<T> {
  let last: unknown;
  for (let attempt = 1; attempt <= times; attempt++) {
    try {
      return await run(attempt);
    } catch (error: unknown) {
      last = error;
    }
  }
  throw last as Error;
}
console.log(await retry<string>(async (n): Promise<string> => { if (n < 3) throw new Error(`try ${n}`); return `after ${n}`; }));
console.log(await retry(async () => { throw new Error("always"); }).catch((error: Error): string => error.message) as string);
