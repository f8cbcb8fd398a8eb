// ends: limit memory
// with: --steps 40000000
// Many open objects of one shape weigh little; as many after them, each of a shape of its own, must be weighed again.
const nested = (name) => {
  let text = "";
  for (let i = 0; i < 200000; i++) text += `{"${name(i)}":`;
  return text + "1" + "}".repeat(200000);
};
JSON.parse(`{"a":${nested(() => "k")},"a":${nested((i) => `x${i}`)}}`);
