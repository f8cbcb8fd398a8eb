console.log(globalThis.Array);
//          ^^^^^^^^^^ error[B0409] Becket does not run `globalThis`
