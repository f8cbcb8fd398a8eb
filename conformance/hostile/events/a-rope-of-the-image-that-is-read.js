// ends: completed
// with: --input many.ndjson --jobs 1
// It is made flat in each event: what the top level paid for its parts was for one time.
let text = "";
for (let i = 0; i < 10000; i++) text = "a" + text + "b";
export default () => text.charCodeAt(5);
