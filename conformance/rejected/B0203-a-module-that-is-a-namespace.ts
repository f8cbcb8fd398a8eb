declare module A.B { const x: 1 }
//< error[B0203] Becket does not run `namespace`
