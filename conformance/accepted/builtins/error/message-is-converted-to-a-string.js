console.log([new Error(5).message, new Error(null).message, new Error({ toString: () => "obj" }).message, new Error(undefined).message, new Error([1, 2]).message, new Error("").message]);
