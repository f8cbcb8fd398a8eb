const o = Object.setPrototypeOf({ a: 1 }, null);
//               ^^^^^^^^^^^^^^ error[B0229] Becket does not run `Object.setPrototypeOf`
