import { parse, unescape } from "becket:querystring";
for (const text of ["a=b+c", "a+b=c", "a=%20", "a=%C3%A9", "%C3%A9=1", "a=%", "a=%2", "a=%zz", "a=%41%", "a=é%41", "a=%ff", "a=%C3", "a=€%ff", "a=%E4%BD%A0%E5%A5%BD", "a=%F0%9F%98%80", "a=%2B+%26%3D", "a=1%2&b=%+", "a=😀", "a=%u0041", "a=%41%zz"]) {
  console.log(parse(text), text);
}
for (const text of ["", "abc", "a%20b", "a+b", "%", "%%41", "%e9", "é%41", "%C3%A9%", "%ED%A0%80", "\ud800%41"]) console.log([text, unescape(text)]);
console.log(unescape(5), unescape(), unescape({ toString: () => "%41" }));
