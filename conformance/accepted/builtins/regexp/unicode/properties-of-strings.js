console.log("👨‍👩‍👧‍👦x🇳🇱1️⃣".match(/\p{RGI_Emoji}/gv), /^\p{Emoji_Keycap_Sequence}$/v.test("9️⃣"), /^\p{RGI_Emoji_Flag_Sequence}$/v.test("🇿🇿"), /^\p{RGI_Emoji_Tag_Sequence}$/v.test("🏴󠁧󠁢󠁥󠁮󠁧󠁿"));
