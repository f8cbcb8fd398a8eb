import { escape } from "becket:querystring";
for (const text of ["", "abc", "a b", "a+b&c=d", "é€😀", "!'()*-._~", "\"<>#%{}|\\^[]`;/?:@$,", "\u0000\u001f\u007f\u0080"]) console.log(escape(text));
console.log(escape(), escape(5), escape(null), escape({ toString: () => "x y" }), escape(["a", "b"]));
for (const text of ["\ud800", "a\udc00", "\ude00\ud83d"]) {
  try {
    console.log(escape(text));
  } catch (error) {
    console.log(error.name, error.message, error.code);
  }
}
