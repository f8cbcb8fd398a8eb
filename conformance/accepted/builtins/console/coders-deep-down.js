// Coders say themselves how they look, but not deep down.
const d=new TextDecoder(), e=new TextEncoder();
console.log(d,e,[d,e],[[d,e]],[[[d,e]]],[[[[d,e]]]]);
console.log([[[Object.assign(new TextEncoder(), { a: 1 })]]], { a: { b: { c: [new TextDecoder()], d: new TextDecoder() } } });
