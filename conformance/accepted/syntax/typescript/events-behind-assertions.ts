// What is read of a value behind assertions is what is read of the value.
type User = { name: string, tags?: string[] };
const pick = (e: unknown) => ((e as { user: User }).user as User)!.name + ((e as any)!.user.tags as string[] | undefined)?.length;
console.log(pick({ user: { name: "n", tags: ["a", "b"] } }), pick({ user: { name: "m" } }));
const take = (e: unknown) => { const { user: { name } } = e as { user: User }; return name };
console.log(take({ user: { name: "o" } }));
console.log(((([1, 2] as number[]).map as any) as Function).name);
