interface Product { id: number; name: string; price?: number; tags: readonly string[] }
type Draft = Omit<Product, "id"> & Partial<Pick<Product, "id">>;
type Complete = Required<Readonly<Product>>;
type Update = { [K in Exclude<keyof Product, "id">]+?: Product[K] };
type Lookup = Record<Product["name"], NonNullable<Product["price"]>>;
const draft: Draft = { name: "pen", tags: ["new"] };
const merge = <T extends object, U extends Partial<T>>(base: T, change: U): T & U => ({ ...base, ...change });
const complete: Complete = merge<Draft & { id: number; price: number }, Update>({ ...draft, id: 1, price: 2 }, { price: 3 }) as Complete;
const lookup: Lookup = Object.fromEntries([complete].map(({ name, price }): [string, number] => [name, price]));
const groups = Object.groupBy([1, 2, 3] as number[], (n): "odd" | "even" => (n % 2 ? "odd" : "even")) as Partial<Record<"odd" | "even", number[]>>;
const sum = (Object.values(lookup) as number[]).reduce<number>((total: number, n: number): number => total + n, 0);
console.log(complete, lookup, groups, sum);
