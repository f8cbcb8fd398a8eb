type Route = { path: string; methods: readonly ("GET" | "POST")[]; auth?: boolean };
const routes = {
  home: { path: "/", methods: ["GET"] },
  login: { path: "/login", methods: ["GET", "POST"], auth: false },
} satisfies Record<string, Route>;
const names = Object.keys(routes) satisfies string[];
const first = (names[0] satisfies string as keyof typeof routes);
console.log(routes[first].path, names);
const limits = [1, 2, 3] as const satisfies readonly number[];
console.log(limits.length, (limits satisfies readonly number[])[1]! + 1);
const handler = ((event: { n: number }) => event.n + 1) satisfies (event: { n: number }) => number;
const plain = (function () {})!, Made = (class {} as any), nested = ((() => 1) as unknown as () => number)!;
const { picked = (() => 2) as any } = {} as any, holder = { method: (() => 3) satisfies object, [`k${1}`]: (class {}) as any };
class Fields { static field = (() => 4) as any; #own = (() => 5)!; own() { return this.#own.name; } }
console.log(plain.name, Made.name, nested.name, picked.name, holder.method.name, holder.k1.name, Fields.field.name, new Fields().own());
console.log(handler({ n: 1 }), handler.name);
export default { run: handler } satisfies { run: typeof handler };
