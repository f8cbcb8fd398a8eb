import { decode, encode, encodeUrl } from "becket:base64";
for (const f of [encode, encodeUrl, decode]) {
  for (const value of [undefined, null, 5, {}, ["a"], { toString: () => "a" }, new String("a")]) {
    try {
      console.log(f(value));
    } catch (error) {
      console.log(f.name, error instanceof TypeError, error.message);
    }
  }
}
