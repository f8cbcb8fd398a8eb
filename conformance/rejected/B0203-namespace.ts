namespace Tools {
//< error[B0203] Becket does not run `namespace`
  export const limit = 3;
}
console.log(Tools.limit);
