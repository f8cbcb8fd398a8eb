import { transcode } from "becket:bytes";
for (const hex of ["80", "c3", "c328", "e282", "e28228", "f09f98", "f09f9880", "f0288cbc", "eda080", "edbfbf", "f4908080", "c0af", "ff41fe", "e2e282ac", "61f18080c362"]) {
  console.log(hex, JSON.stringify(transcode(hex, "hex", "utf8")));
}
