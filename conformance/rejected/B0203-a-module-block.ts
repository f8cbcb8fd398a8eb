module Helpers { export const twice = (n: number) => n * 2; }
//< error[B0203] Becket does not run `namespace`
