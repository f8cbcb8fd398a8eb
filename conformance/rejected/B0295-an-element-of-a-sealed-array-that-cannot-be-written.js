const list = Object.seal([1, 2]);
Object.defineProperty(list, 1, { writable: false });
//     ^^^^^^^^^^^^^^ error[B0295] Becket does not run an element of an array with attributes like that
