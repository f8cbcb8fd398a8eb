declare module "calls" {
  export function any(value: any): void;
  export function many(...values: any[]): void;
  export function nums(values: (string | number)[]): void;
  export function objs(values: ({ aaaaaaaa: string; b: number } | { cc: number; dd?: string } | { ee: "x" | "y" | "z" })[]): void;
  export function wide(value: { a?: string; b?: string; c?: string; d?: string; e?: string; f?: string; g?: string; h?: string }): void;
  export function pair(value: [string, number]): number;
  export function table(value: { [key: string]: number }): void;
  export function later(value: any): Promise<void>;
  export function optional(values: { p0?: number; p1?: number; p2?: number; p3?: number; p4?: number; p5?: number; p6?: number; p7?: number; p8?: number; p9?: number; p10?: number; p11?: number; p12?: number; p13?: number; p14?: number; p15?: number; p16?: number; p17?: number; p18?: number; p19?: number; p20?: number; p21?: number; p22?: number; p23?: number; p24?: number; p25?: number; p26?: number; p27?: number; p28?: number; p29?: number; p30?: number; p31?: number; p32?: number; p33?: number; p34?: number; p35?: number; p36?: number; p37?: number; p38?: number; p39?: number }[]): void;
}
