function* range(from: number, to: number, step = 1): Generator<number, string, boolean | undefined> {
  for (let n = from; n < to; n += step) {
    const stop: boolean | undefined = yield n;
    if (stop) return "stopped";
  }
  return "done";
}
const numbers: Iterator<number, string, boolean | undefined> = range(0, 3);
console.log(numbers.next(), numbers.next(true), [...range(0, 5, 2)]);
async function* pages<T>(...all: readonly T[][]): AsyncGenerator<T[], void, undefined> {
  for (const page of all) yield page;
}
const seen: string[] = [];
for await (const page of pages<string>(["a"], ["b", "c"])) seen.push(...(page as string[]));
console.log(seen);
class Tree<T> implements Iterable<T> {
  constructor(readonly_value: T, ...children: Tree<T>[]) {
    this.value = readonly_value;
    this.children = children;
  }
  readonly value: T;
  readonly children: readonly Tree<T>[];
  *[Symbol.iterator](this: Tree<T>): Iterator<T> {
    yield this.value;
    for (const child of this.children) yield* child;
  }
}
console.log([...new Tree<number>(1, new Tree<number>(2), new Tree(3, new Tree<number>(4)))]);
