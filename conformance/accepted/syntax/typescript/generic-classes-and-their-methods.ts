interface Repository<T, Id extends PropertyKey = string> {
  find(id: Id): T | undefined;
  save(item: T): this;
}
class Memory<T extends { id: Id }, Id extends string | number = string> implements Repository<T, Id>, Iterable<T> {
  readonly #items = new Map<Id, T>();
  find(id: Id): T | undefined {
    return this.#items.get(id);
  }
  save(item: T): this {
    this.#items.set(item.id, item);
    return this;
  }
  map<U>(change: (item: T, index: number) => U): U[] {
    return [...this.#items.values()].map<U>(change);
  }
  *[Symbol.iterator](): IterableIterator<T> {
    yield* this.#items.values();
  }
  static from<U extends { id: string }>(items: Iterable<U>): Memory<U> {
    const made = new Memory<U>();
    for (const item of items) made.save(item);
    return made;
  }
}
type Item = { id: string; n: number };
const memory = Memory.from<Item>([{ id: "a", n: 1 }, { id: "b", n: 2 }]);
console.log(memory.find("a"), memory.map<number>((item) => item.n * 2), [...memory]);
class Special<T extends Item> extends Memory<T> {}
console.log(new Special<Item>().save({ id: "z", n: 0 }).find("z"), Special.name);
