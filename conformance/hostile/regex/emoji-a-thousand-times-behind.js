// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("(?<=\\p{RGI_Emoji}{1000})" + i, "v");
