console.log("aXbbXcccX".match(/(?<=\b\w|b+|c{3})X/g), "1.5 22.75".match(/(?<=\d{2}\.)\d+/)[0], "foobar".match(/(?<=fo+)b/).index, "ab".match(/(?<=(a|b)*)$/)[1]);
