function format(value: number): string;
function format(value: Date, zone?: string): string;
function format(value: string[], ...more: string[]): string;
function format(value: number | Date | string[], ...more: unknown[]): string {
  if (typeof value === "number") return value.toFixed(2);
  if (Array.isArray(value)) return [...value, ...more].join("+");
  return value.toISOString() + (more[0] ?? "");
}
console.log(format(2), format(new Date(0), "!"), format(["a"], "b", "c"), format.length);
class Store {
  get(key: string): string | undefined;
  get(key: string, fallback: string): string;
  get(key: string, fallback?: string): string | undefined {
    return this.#items.get(key) ?? fallback;
  }
  constructor();
  constructor(items: Iterable<readonly [string, string]>);
  constructor(items?: Iterable<readonly [string, string]>) {
    this.#items = new Map(items ?? []);
  }
  #items: Map<string, string>;
  static of(...items: [string, string][]): Store;
  static of(...items: [string, string][]) {
    return new Store(items);
  }
}
console.log(new Store().get("a", "none"), Store.of(["a", "1"]).get("a"), new Store([]).get("a"));
console.log(Object.getOwnPropertyNames(Store.prototype), Store.length);
