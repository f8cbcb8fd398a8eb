import { decode } from "becket:base64";
for (const text of ["Y", "YW\nI=", " Y W I = ", "YW*I=", "YQ==YQ==", "YQ===", "=YQ", "YQ==x", "YWJjéZA", "YWJj😀ZA==", "YWJj\u0141\u0141ZA", "YWJj\u4e00ZGVm", "YWJj\u013dZGVm", "/w==", "w6k", "4pyT4p", "gICA"]) {
  console.log(JSON.stringify(text), JSON.stringify(decode(text)));
}
