function build(this: { prefix: string } | void, name: string, size?: number, unit: string = "px", ...flags: (string | number)[]): string {
  return [this?.prefix ?? "-", name, size, unit, ...flags].join(" ");
}
console.log(build.call({ prefix: "p" }, "n", 1), build.length);
console.log(build.call(undefined, "n", undefined, undefined, 1, "x"));
const pick = <T extends object, K extends keyof T>({ ...rest }: T, ...keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key: K): [K, T[K]] => [key, rest[key as string]])) as Pick<T, K>;
console.log(pick({ a: 1, b: 2, c: 3 }, "a", "c"));
function options({ retries = 3, wait = 10, tags: [first = "none"] = [] }: { retries?: number; wait?: number; tags?: string[] } = {}): string {
  return `${retries} ${wait} ${first}`;
}
console.log(options(), options({ tags: ["t"] }), options.length);
const later = async ({ id }: { readonly id: string }, done: (id: string) => Promise<void> = async () => {}): Promise<string> => {
  await done(id);
  return id;
};
console.log(await later({ id: "x" }));
