console.log({ a = 1 });
//            ^ error[B0129] `name = value` is not a property of an object literal
