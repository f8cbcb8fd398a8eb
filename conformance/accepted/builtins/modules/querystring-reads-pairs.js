import { parse } from "becket:querystring";
for (const text of ["", "a=1", "a=1&b=2", "a=1&a=2&a=3", "a", "a=", "=a", "=", "&", "&&a=1&&b=2&", "a=b=c", "a==", "?a=1", "a=1&A=2", "__proto__=1&toString=2&constructor=3", "2=b&1=a&x=c", "a[]=1&a[]=2", "a=1;b=2", "foo=918854443121279438895193"]) {
  console.log(JSON.stringify(text), parse(text));
}
for (const value of [undefined, null, 5, {}, []]) console.log(parse(value));
