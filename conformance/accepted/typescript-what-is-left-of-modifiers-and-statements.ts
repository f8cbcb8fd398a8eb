// Node writes `;` over what is erased where what is left would go on with what stands before it.
abstract class Base {
  count() { return 1; }
}
class Lines extends Base {
  a = 1
  public *walk() { yield this.a; }
  private static *all() {}
  protected readonly ["b"] = 2
  public override count() { return 2; }
  public async *later() {}
  public get ["c"]() { return 3; }
  private in = 4
  get: number
  c = 1
  declare ["d"]: number
  readonly [key: symbol]: number; static *keys() {}
  public ["m"](line: string): void
  public ["m"](line: unknown) { return line; }
}
console.log(Lines.toString());
console.log(Reflect.ownKeys(new Lines()), [...new Lines().walk()]);

function total(lines: number[]) {
  let sum = 0 // not the end;
  type Line = number
  [1, 2].forEach((line) => { sum += line })
  type One = Line;
  type Two = Line
  (function () { sum += 1 })()
  if (sum > 0) {
    interface Three {}
    [3].forEach((line) => { sum += line })
  }
  type Four = 1; sum += 1
  return sum
}
console.log(total.toString(), total([]));
