interface Shape { area(): number }
interface Shape { name: string }
type Shape2 = Shape & { id: number };
declare global {
  interface Array<T> { last?(): T }
  var DEBUG: boolean | undefined;
}
declare namespace Api {
  namespace V1 { type User = { id: string }; interface List<T> { items: T[]; next?: string } }
}
function Circle(this: Shape | void, r: number): Shape { return { name: "circle", area: () => r * r }; }
interface Circle extends Shape {}
const list: Api.V1.List<Api.V1.User> = { items: [{ id: "1" }] };
const shape: Shape2 = { ...Circle.call(undefined, 2), id: 1 };
console.log(list.items.map((user: Api.V1.User): string => user.id), shape.area(), shape.name);
export {};
