const text = "👍🏽👩‍💻🏳️‍🌈";
console.log(text.match(/\p{RGI_Emoji}/gv).length, text.match(/./gu).length, text.match(/\p{RGI_Emoji_Modifier_Sequence}/v)[0].length, text.replace(/[\p{RGI_Emoji}--\q{👍🏽}]/gv, "x"));
