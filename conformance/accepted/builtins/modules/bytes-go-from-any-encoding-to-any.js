import { transcode } from "becket:bytes";
const encodings = ["utf8", "hex", "base64", "base64url", "latin1", "utf16le"];
for (const from of encodings) {
  for (const to of encodings) {
    for (const text of ["", "6162", "YWJj", "aé€😀", "00ff7f80c3a9", "zz6162", "616", "/-_+"]) {
      console.log(from, to, JSON.stringify(text), JSON.stringify(transcode(text, from, to)));
    }
  }
}
