console.log("😀a".match(/(?<=😀)a/u).index, "😀a".match(/(?<=^.)a/u).index, "😀a".match(/(?<=^.)a/), "😀a".match(/(?<=\ude00)a/).index, "😀a".match(/(?<=\ude00)a/u), "é😀".match(/(?<=[^a-z])😀/u).index);
