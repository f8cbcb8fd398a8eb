type Level = "info" | "warn";
type Topic = "order" | "user";
type Name = `${Topic}.${Level}`;
type Loud<T extends string> = `${Uppercase<T>}!`;
type Path<T extends string> = T extends `${infer A}.${infer B}` ? [A, ...Path<B>] : [T];
type Id<N extends number = number> = `id-${N}`;
type Css = `${number}${"px" | "em"}` | `calc(${string})`;
const name: Name = "order.info";
const loud: Loud<"hey"> = "HEY!";
const path: Path<"a.b.c"> = ["a", "b", "c"];
const id: Id = `id-${5}`;
const css: Css[] = ["5px", `calc(${1} + 2)`];
const handlers: { [K in Name]?: (text: `${K}: ${string}`) => void } = {
  "order.info": (text) => console.log(text),
};
handlers[name]?.(`${name}: hello`);
console.log(loud, path, id, css);
