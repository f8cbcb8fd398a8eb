declare module "calls" {
  export function any(value: any): void;
  export function many(...values: any[]): void;
  export function nums(values: (string | number)[]): void;
  export function objs(values: ({ aaaaaaaa: string; b: number } | { cc: number; dd?: string } | { ee: "x" | "y" | "z" })[]): void;
  export function wide(value: { a?: string; b?: string; c?: string; d?: string; e?: string; f?: string; g?: string; h?: string }): void;
  export function pair(value: [string, number]): number;
  export function table(value: { [key: string]: number }): void;
  export function later(value: any): Promise<void>;
}
