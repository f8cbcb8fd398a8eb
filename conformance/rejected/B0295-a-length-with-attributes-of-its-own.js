const list = [1, 2];
Object.defineProperty(list, "length", { writable: false });
//     ^^^^^^^^^^^^^^ error[B0295] Becket does not run a length of an array that cannot be written
