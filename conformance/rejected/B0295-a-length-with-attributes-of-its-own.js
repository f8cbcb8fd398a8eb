const list = [1, 2];
Object.defineProperty(list, "length", { writable: false });
//     ^^^^^^^^^^^^^^ error[B0295] Becket does not run a length or an element of an array with attributes like that
