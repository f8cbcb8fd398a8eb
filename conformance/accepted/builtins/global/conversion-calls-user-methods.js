const o = { toString: () => "str", valueOf: () => 42 };
console.log(String(o), Number(o), Boolean(o), parseInt(o), parseFloat({ toString: () => "1.5x" }), isNaN(o));
