const Status = Object.freeze({ Draft: 0, Live: 1, Gone: 2 } as const);
type Status = (typeof Status)[keyof typeof Status];
type StatusName = keyof typeof Status;
const nameOf = (status: Status): StatusName => (Object.keys(Status) as StatusName[]).find((name) => Status[name] === status)!;
console.log(nameOf(1), nameOf(Status.Gone), Object.values(Status) as Status[]);
class Color {
  private static readonly all: Color[] = [];
  static readonly Red: Color = new Color("red", 0xff0000);
  static readonly Blue: Color = new Color("blue", 0x0000ff);
  private constructor(name: string, rgb: number) {
    this.name = name;
    this.rgb = rgb;
    Color.all.push(this);
  }
  readonly name: string;
  readonly rgb: number;
  static parse(text: string): Color | undefined {
    return Color.all.find(({ name }: Color): boolean => name === text);
  }
  toString(): `#${string}` {
    return `#${this.rgb.toString(16).padStart(6, "0")}`;
  }
}
console.log(`${Color.Red} ${Color.parse("blue")}`, Color.parse("green"));
