console.log(Object.getOwnPropertySymbols({ a: 1 }), Object.getOwnPropertySymbols([]), Object.getOwnPropertySymbols('x'));
