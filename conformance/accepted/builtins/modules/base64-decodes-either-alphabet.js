import { decode } from "becket:base64";
for (const text of ["", "YQ==", "YQ", "YWI=", "YWI", "YWJj", "w7_Dvj8-", "w7/Dvj8+", "8J-YgA", "8J+YgA==", "5pel5pys6Kqe"]) {
  console.log(text, JSON.stringify(decode(text)));
}
