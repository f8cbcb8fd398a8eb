const like = { source: "ab", flags: "g", constructor: RegExp };
console.log(String(new RegExp(like)), new RegExp({ toString: () => "x+" }).source);
