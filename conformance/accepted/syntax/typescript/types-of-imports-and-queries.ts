const defaults = { host: "h", port: 80, tags: ["a"] };
function connect(options: typeof defaults): Promise<[string, number]> {
  return Promise.resolve([options.host, options.port]);
}
type Options = typeof defaults;
type Port = (typeof defaults)["port"];
type Connected = Awaited<ReturnType<typeof connect>>;
type First = Parameters<typeof connect>[0]["tags"][number];
type Fs = typeof import("node:fs");
type Stats = import("node:fs").Stats;
type Read = typeof import("node:fs").promises.readFile;
type Self = typeof connect extends (options: infer O extends object) => infer R ? [O, R] : never;
const port: Port = 81;
const connected: Connected = await connect({ ...defaults, port });
const first: First = defaults.tags[0];
const options: Partial<Options> = {};
class Node_ { next?: typeof this.next; self(): typeof this { return this; } }
console.log(connected, first, options, new Node_().self(), (undefined as Stats | Read | Fs | Self | undefined) ?? "none");
