// ends: limit steps
// with: --memory 16777216 --steps 20000000
for (;;) URL.canParse(`http://a/${"/".repeat(2000000)}`);
