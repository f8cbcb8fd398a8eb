const numbers = Object.create(new Uint8Array(2));
numbers[9] = { valueOf: () => console.log('converted') };
//         ^ error[B0292] Becket does not run this operation yet
