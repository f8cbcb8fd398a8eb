// What is done without a call gives what the call gives, whatever the arguments are.
const texts = ['', 'a', 'abcabc', 'The quick brown fox jumps over the lazy dog. '.repeat(6), 'é…é…', 'part of a rope, ' + 'and the other part of it', 'x'.repeat(126) + 'abc' + 'x'.repeat(200) + 'abc'];
const patterns = ['', 'a', 'b', 'abc', 'fox jumps over the lazy', 'é', '…', 'é…', 'lazy dog. The quick'];
const places = [undefined, 0, 1, 3, -1, 2.5, NaN, 1e9, -1e9, '2', null];
for (const text of texts) {
  for (const pattern of patterns) {
    console.log(text.length, JSON.stringify(pattern), text.indexOf(pattern), text.includes(pattern), text.startsWith(pattern), places.map((place) => text.indexOf(pattern, place)).join(), places.map((place) => Number(text.includes(pattern, place))).join(), places.map((place) => Number(text.startsWith(pattern, place))).join());
    console.log(text.replace(pattern, '<$>').length, text.replace(pattern, '').length, text.replace(pattern, '…').length, text.replace(pattern, '$&$&').length, text.split(pattern).length, text.split(pattern, 2));
  }
  for (const start of places) console.log(JSON.stringify(places.map((end) => text.slice(start, end).slice(0, 12))));
}
console.log('abcdefghijklmnopqrstuvwxyz'.slice(3, 5), 'abcdefghijklmnopqrstuvwxyz'.slice(1, 9), 'abcdefghijklmnopqrstuvwxyz'.slice(2, 15), 'abcdefghijklmnopqrstuvwxyz'.slice(5, 25), 'abcdefghijklmnopqrstuvwxyz'.slice(1).slice(1, 4));
console.log('a,b,,c'.split(',').join(';'), ['x'].join(), ['', ''].join(''), ['a', 'b'].join('…'), ['é', '…'].join('-'), [1, 'a', 2.5].join('+'), ['a', , 'b'].join(), ['a', null].join(), Array.isArray([]), Array.isArray(Array.prototype), Array.isArray('a'), Array.isArray({ length: 0 }));
for (const value of [1.5, -1.5, 0.5, -0.5, 2 ** 31 + 0.5, NaN, -0, '2.5', 1e300]) console.log(Math.round(value), Object.is(Math.round(value), -0), Math.floor(value));
