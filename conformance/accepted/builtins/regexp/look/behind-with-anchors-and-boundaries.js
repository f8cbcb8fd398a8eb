console.log("ab cd".match(/(?<=\b)\w/g), "a\nb".match(/(?<=^)\w/gm), "ab".match(/(?<=$)/), "ab".match(/(?<=\Bb)/).index, "x y".replace(/(?<!^)\b/g, "|"));
