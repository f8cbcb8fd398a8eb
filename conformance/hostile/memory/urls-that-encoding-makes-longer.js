// ends: limit memory
// with: --memory 16777216 --steps 20000000
for (;;) URL.canParse(`http://a/${"\u3042".repeat(2000000)}`);
