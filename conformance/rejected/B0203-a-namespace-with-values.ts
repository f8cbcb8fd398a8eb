namespace App { export const limit = 3; }
//< error[B0203] Becket does not run `namespace`
export default () => App.limit;
