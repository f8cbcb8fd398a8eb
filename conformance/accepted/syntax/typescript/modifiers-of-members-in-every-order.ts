class Every {
  public a: number = 1;
  private static readonly b: string = "b";
  protected readonly c?: boolean = true;
  public static override_: number = 2;
  readonly ["d"]: number = 4;
  static async *e(): AsyncGenerator<number> {
    yield 5;
  }
  public async f(): Promise<string> {
    return Every.b;
  }
  private *g(): Generator<number> {
    yield this.a;
  }
  protected get h(): number {
    return [...this.g()][0]!;
  }
  static {
    const order: string[] = ["static", "block"];
    console.log(order.join(" "));
  }
  declare: number = 1;
  readonly: string = "readonly";
  static static: string = "static";
  abstract = true;
  type?: string = "type";
  get: number = 1;
  set(value: number): void {
    this.get = value;
  }
  async: boolean = false;
}
const every = new Every();
every.set(3);
console.log(every, Every.static, Every.override_, await every.f(), (every as any).h);
for await (const value of Every.e()) console.log(value);
