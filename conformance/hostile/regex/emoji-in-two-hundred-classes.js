// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("[".repeat(200) + "\\p{RGI_Emoji}" + "]".repeat(200) + i, "v");
