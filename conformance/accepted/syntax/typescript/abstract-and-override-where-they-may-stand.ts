abstract class Shape<T> {
  abstract readonly name: string;
  protected abstract area(unit?: T): number;
  abstract static kind: string;
  private declare readonly hidden: 1;
  declare private cached: 2;
  static readonly made = [1];
  constructor(readonly: number) { console.log("made", readonly) }
  describe(): string { return `${this.name}: ${this.area()}` }
}
class Square extends Shape<"cm"> {
  override readonly name = "square";
  static override readonly made = [2];
  protected override area() { return 4 }
  readonly #secret = 3;
  public get secret() { return this.#secret }
}
const square = new Square(1);
console.log(square.describe(), square.secret, Square.made, Shape.made, Object.keys(square), "cached" in square);
const Anonymous = class extends Square { override describe() { return "anonymous " + super.describe() } };
console.log(new Anonymous(2).describe());
