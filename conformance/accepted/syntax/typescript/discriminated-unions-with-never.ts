type Shape = { kind: "circle"; r: number } | { kind: "square"; side: number } | { kind: "rect"; w: number; h: number };
function unreachable(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
function area(shape: Shape): number {
  switch (shape.kind) {
    case "circle": return Math.round(Math.PI * shape.r ** 2 * 100) / 100;
    case "square": return shape.side ** 2;
    case "rect": return shape.w * shape.h;
    default: return unreachable(shape);
  }
}
const shapes: readonly Shape[] = [{ kind: "circle", r: 1 }, { kind: "square", side: 2 }, { kind: "rect", w: 2, h: 3 }];
console.log(shapes.map(area));
try {
  area({ kind: "line" } as unknown as Shape);
} catch (error) {
  console.log(String(error));
}
type Kinds = Shape["kind"];
const names: Record<Kinds, string> = { circle: "c", square: "s", rect: "r" };
console.log(shapes.map(({ kind }: Pick<Shape, "kind">): string => names[kind as Kinds]).join(""));
