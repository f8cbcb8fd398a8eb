declare module "unused" { export function f(): number; }
