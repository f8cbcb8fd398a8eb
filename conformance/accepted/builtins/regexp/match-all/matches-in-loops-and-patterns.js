// What exec gives, and other arrays with names of their own, in loops and patterns.
const [, year, month] = "2026-11-05".match(/(\d+)-(\d+)/);
console.log(year, month);
for (const part of /(a)(b)?/.exec("a")) console.log(part);
console.log([...Object.assign([1, , 3], { name: "n" })]);
for (const [whole, key = "none", value] of "a=1&b&c=3".matchAll(/(\w)(?:=(\d))?/g)) console.log(whole, key, value);
const own = "ab".match(/(a)(b)/);
own[Symbol.iterator] = function* () { yield "mine"; };
console.log([...own], Math.max(...Object.assign([1, 2], { most: 9 })));
const [only] = own;
console.log(only);
const grown = Object.assign(["a"], { name: "n" });
for (const item of grown) { console.log(item); if (grown.length < 3) grown.push(item + "a"); }
class List extends Array {}
console.log([...List.from([1, 2])]);
class Odd extends Array { *[Symbol.iterator]() { yield "odd"; } }
console.log([...Odd.from([1, 2])]);
const matches = "abab".matchAll(/a/g);
console.log(matches.next(), [...matches], matches.next(), matches[Symbol.iterator]() === matches);
console.log([..."aa".matchAll(/(?:)/g)].length, [..."😀".matchAll(/(?:)/gu)].length, [..."😀".matchAll(/(?:)/g)].length);
const from = /a/g;
from.lastIndex = 2;
const rest = "aaaa".matchAll(from);
from.lastIndex = 0;
console.log([...rest].map((match) => match.index), from.lastIndex);
for (const match of "abc".matchAll(/./g)) { if (match[0] === "b") break; console.log(match[0], match.index, match.input, match.groups); }
class Kept extends RegExp {
  static last;
  constructor(...args) { super(...args); Kept.last = this; }
}
for (const match of "aXbXc".matchAll(new Kept(/\w/g))) {
  console.log(match[0]);
  Kept.last.lastIndex += 1;
  if (match.index > 1) Kept.last.exec = () => null;
}
const { groups: { first, second } } = [..."k=v".matchAll(/(?<first>\w)=(?<second>\w)/g)][0];
console.log(first, second, Array.from("a1b2".matchAll(/\d/g), (match) => match[0] * 2), "a1b2".matchAll(/\d/g).map(([digit]) => digit).toArray());
