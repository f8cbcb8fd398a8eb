import { byteLength } from "becket:bytes";
for (const text of ["", "a", "é", "€", "😀", "\ud83d", "\ude00\ud83d", "a😀b", "6162", "616", "YWJj", "YWJj="]) {
  console.log(JSON.stringify(text), ["utf8", "latin1", "utf16le", "hex", "base64"].map((it) => byteLength(text, it)).join(" "), byteLength(text));
}
