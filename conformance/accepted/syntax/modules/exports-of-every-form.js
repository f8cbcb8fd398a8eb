// A module may export declarations, lists, renamed names and a default; a script with exports runs its top level once.
export const a = 1, [b, { c }] = [2, { c: 3 }];
export let d = 4; export var e = 5;
export function f() { return d; } export async function g() {} export function* h() {} export class K { static s = a; }
const local = "renamed"; export { local as other, local as "string name", a as again };
export default function named() { return `${named.name} ${f()}`; }
d = 40;
console.log(a, b, c, d, e, f(), K.s, local, typeof g, typeof h, named());
