// Columns in a stack count UTF-16 code units, also behind characters beyond ASCII.
// é 😀 の
const f = () => { const s = ["é", "😀"]; throw new Error("x"); };
try { f(); } catch (e) { console.log(e.stack.split("\n").slice(1, 3).map((line) => line.replace(/^.*?:(\d+:\d+)\)?$/, "$1"))); }
