// ends: limit memory
// with: --memory 16777216 --steps 20000000
new URLSearchParams("&".repeat(7000000)).size;
