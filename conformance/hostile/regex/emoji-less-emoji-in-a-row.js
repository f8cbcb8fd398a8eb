// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("[\\p{RGI_Emoji}--\\p{RGI_Emoji}]".repeat(8) + i, "iv");
