const id = <string>"a";
//         ^ error[B0211] Becket does not read `<T>value`
console.log(id);
