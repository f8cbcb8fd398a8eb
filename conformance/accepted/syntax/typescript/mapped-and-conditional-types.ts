type Optional<T> = { [K in keyof T]?: T[K] };
type Mutable<T> = { -readonly [K in keyof T]-?: T[K] };
type Getters<T> = { [K in keyof T as `get${Capitalize<string & K>}`]: () => T[K] };
type Nullable<T> = { +readonly [K in keyof T]+?: T[K] | null };
type Deep<T> = T extends (infer U)[] ? Deep<U>[] : T extends object ? { [K in keyof T]: Deep<T[K]> } : T;
type Keys<T, V> = { [K in keyof T]: T[K] extends V ? K : never }[keyof T];
type Unwrapped<T> = T extends Promise<infer R extends string | number> ? R : T extends (...args: infer A) => infer R2 ? [A, R2] : never;
interface User { readonly id: number; name: string; tags: string[] }
const patch: Optional<User> = { name: "n" };
const mutable: Mutable<User> = { id: 1, name: "a", tags: [] };
mutable.id = 2;
const getters: Getters<Pick<User, "name">> = { getName: () => "g" };
const nulls: Nullable<User> = { id: null };
const deep: Deep<{ a: { b: number }[] }> = { a: [{ b: 1 }] };
const key: Keys<User, string> = "name";
const unwrapped: Unwrapped<(a: string) => number> = [["x"], 1];
console.log(patch, mutable, getters.getName(), nulls, deep, key, unwrapped);
