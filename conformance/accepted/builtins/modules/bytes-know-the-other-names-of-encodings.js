import { byteLength, transcode } from "becket:bytes";
for (const name of ["utf-8", "UTF8", "UTF-8", "binary", "ucs2", "ucs-2", "UTF-16LE", "HEX", "Base64", "BASE64URL"]) {
  console.log(name, transcode("aé€", "utf8", name), byteLength("YWJjZA==", name));
}
console.log(transcode("abc"), transcode("616263", "hex"), transcode("abc", undefined, "hex"));
for (const name of ["", "utf", "utf7", "hexa", "base32", 5, null, {}, "a string that is much longer than any name of an encoding"]) {
  try {
    console.log(transcode("abc", name));
  } catch (error) {
    console.log(error.name, error.message);
  }
}
