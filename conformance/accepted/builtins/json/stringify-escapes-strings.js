console.log(JSON.stringify("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028é😀"));
console.log(JSON.stringify({ 'a"b': "\u0001" }));
