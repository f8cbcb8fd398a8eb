// n: 1500, counted at 10
// Strings without regular expressions: concatenation, split, join, indexOf, charCodeAt, slice, case.

const LINE = "2026-03-14T09:26:53Z host-17 api[4711]: GET /v1/orders?id=1234567&user=ada took 35ms status=200";

function hash(text) {
  let h = 5381;
  for (let i = 0; i < text.length; i++) h = ((h << 5) + h + text.charCodeAt(i)) | 0;
  return h;
}

export default function (n) {
  let sum = 0;
  for (let round = 0; round < n; round++) {
    let text = "";
    for (let i = 0; i < 20; i++) text += LINE + i + "\n";
    const lines = text.split("\n");
    for (const line of lines) {
      const words = line.split(" ");
      if (words.length < 4) continue;
      const at = line.indexOf("took ");
      const took = Number(line.slice(at + 5, line.indexOf("ms", at)));
      sum += took + words[3].length;
      if (line.includes("status=200") && words[2].startsWith("api")) sum += 1;
      const user = words[4].slice(words[4].lastIndexOf("=") + 1).toUpperCase();
      if (user === "ADA") sum += 2;
      sum += line.replace("host-", "h").length;
    }
    sum = (sum + hash(lines.slice(0, 5).join(";"))) | 0;
  }
  return sum;
}
