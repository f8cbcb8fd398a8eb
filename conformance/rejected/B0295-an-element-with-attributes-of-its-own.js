const list = [1, 2];
Object.defineProperty(list, 0, { value: 3, writable: false });
//     ^^^^^^^^^^^^^^ error[B0295] Becket does not run an element or length of an array with attributes of its own
