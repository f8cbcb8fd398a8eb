// ends: completed
// with: --input many.ndjson --jobs 1
// Each run prints it again.
for (let i = 0; i < 60; i++) console.log("x".repeat(999));
export default () => 1;
