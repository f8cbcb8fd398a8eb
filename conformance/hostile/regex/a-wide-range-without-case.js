// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("[b-\\uffff]" + i, "i");
