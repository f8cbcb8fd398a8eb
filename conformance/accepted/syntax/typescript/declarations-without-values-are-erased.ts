declare const outside: number;
declare function ext(x: string): void;
declare class D { x: number }
declare let y: D;
declare module 'some' { export const z: number }
declare global { interface W {} }
type A = typeof outside;
import type { Q } from 'nowhere';
console.log(typeof undefined, 'done');
